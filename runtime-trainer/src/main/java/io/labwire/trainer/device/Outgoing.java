package io.labwire.trainer.device;

import io.labwire.trainer.core.Topic;
import java.util.List;

/**
 * A message on its way to subscribers.
 *
 * @param topic what it is about
 * @param body what it says, which nobody changes any more
 */
@SuppressWarnings("ArrayRecordComponent") // is never compared
public record Outgoing(Topic topic, byte[] body) {

    static final int TOPIC_SIZE = 4;

    /**
     * Its two frames (specification of AutoTrainer, section 2).
     *
     * @return the topic and the body
     */
    public List<byte[]> frames() {
        return List.of(frame(topic), body);
    }

    static byte[] frame(Topic topic) {
        byte[] frame = new byte[TOPIC_SIZE];
        for (int at = 0; at < TOPIC_SIZE; at++) {
            frame[at] = (byte) (topic.number() >>> (8 * at));
        }
        return frame;
    }

    static Topic checked(Topic topic) {
        if (topic.number() < 0 || topic.number() > 0xffff_ffffL) {
            throw new IllegalArgumentException("a topic is a number of 0 to 4294967295, not " + topic.number());
        }
        return topic;
    }
}
