package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import java.util.Objects;

/**
 * A published message: two frames, of which the first has the four bytes of the topic, the least first (specification of
 * AutoTrainer, section 2).
 *
 * @param topic what it is about
 * @param body the second frame
 */
public record Publication(Topic topic, Bytes body) {

    /** How long the first frame is. */
    public static final int TOPIC_LENGTH = 4;

    /** Checks that both are there. */
    public Publication {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(body, "body");
    }

    /**
     * The topic of a first frame.
     *
     * @param frame its four bytes
     * @return the topic, known or not
     * @throws IllegalArgumentException if they are not four
     */
    public static Topic topicOf(byte[] frame) {
        if (frame.length != TOPIC_LENGTH) {
            throw new IllegalArgumentException("a topic has " + TOPIC_LENGTH + " bytes, not " + frame.length);
        }
        long number = 0;
        for (int at = TOPIC_LENGTH - 1; at >= 0; at--) {
            number = number << Byte.SIZE | (frame[at] & 0xff);
        }
        return Topic.of(number);
    }

    /**
     * The first frame of a topic, which is also the prefix that subscribes to it.
     *
     * @param topic the topic
     * @return four bytes, an array of the caller's own
     * @throws IllegalArgumentException if the topic's number is not one of 32 bits without a sign
     */
    public static byte[] frameOf(Topic topic) {
        long number = topic.number();
        if (number < 0 || number > 0xffff_ffffL) {
            throw new IllegalArgumentException("a topic is a number from 0 to 4294967295, not " + number);
        }
        byte[] frame = new byte[TOPIC_LENGTH];
        for (int at = 0; at < TOPIC_LENGTH; at++) {
            frame[at] = (byte) (number >> (at * Byte.SIZE));
        }
        return frame;
    }
}
