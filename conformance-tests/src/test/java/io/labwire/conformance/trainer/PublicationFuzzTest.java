package io.labwire.conformance.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.labwire.json.read.JsonRules;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whatever a rig publishes: it is read, or found to be malformed for a reason; the same bytes are always the same message. The first
 * byte of an input says which topic it is, or how many frames of the rest there are.
 */
class PublicationFuzzTest {

    private static final List<Topic> TOPICS = Topic.known();
    private static final int ODD = 0x80;
    private static final byte SEPARATOR = '\n';

    @FuzzTest
    void anyPublication(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int choice = input[0] & 0xff;
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        if (choice >= ODD) {
            check(frames(rest));
        } else {
            check(List.of(Publication.frameOf(TOPICS.get(choice % TOPICS.size())), rest));
        }
    }

    private static List<byte[]> frames(byte[] bytes) {
        List<byte[]> frames = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == SEPARATOR) {
                frames.add(Arrays.copyOfRange(bytes, from, at));
                from = at + 1;
            }
        }
        return frames;
    }

    private static void check(List<byte[]> frames) {
        ReceivedMessage message = ReceivedMessage.read(frames, JsonRules.PYTHON);
        if (message instanceof ReceivedMessage.Malformed malformed) {
            assertThat(malformed.reason()).isNotEmpty();
            assertThat(malformed.frames()).hasSameSizeAs(frames);
            return;
        }
        assertThat(ReceivedMessage.read(frames, JsonRules.PYTHON)).isEqualTo(message);
        assertThat(message.toString()).isNotEmpty();
        if (message instanceof ReceivedMessage.Happened happened) {
            assertThat(happened.event().isCopyOf(happened.event())).isTrue();
            assertThat(happened.event().time()).isNotNull();
        } else if (message instanceof ReceivedMessage.Heartbeat alive) {
            assertThat(alive.heartbeat().time()).isNotNull();
        } else if (message instanceof ReceivedMessage.Notified notified) {
            assertThat(notified.notification().asAnswer().nonce())
                    .isEqualTo(notified.notification().nonce());
        }
    }
}
