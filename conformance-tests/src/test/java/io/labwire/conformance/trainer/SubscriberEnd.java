package io.labwire.conformance.trainer;

import io.labwire.core.Bytes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The device's end of a subscriber: what it wants to hear, and what was sent to it. */
final class SubscriberEnd {

    /** Of so many messages one finds too many waiting. */
    private static final int LOST = 40;

    private final Conversation conversation;
    private final Random random;
    private final boolean sheltered;
    private final MessageEnd end;
    private final Set<Bytes> prefixes = new HashSet<>();
    private final List<Bytes> sent = new ArrayList<>();

    SubscriberEnd(Conversation conversation, Random random, boolean sheltered) {
        this.conversation = conversation;
        this.random = random;
        this.sheltered = sheltered;
        this.end = new MessageEnd(frames -> prefixes.add(Bytes.of(frames.get(0))), () -> {});
    }

    MessageEnd end() {
        return end;
    }

    boolean hears(Bytes topic) {
        return prefixes.contains(topic) || prefixes.contains(Bytes.EMPTY);
    }

    void send(List<byte[]> frames) {
        if (!sheltered && random.nextInt(LOST) == 0) {
            conversation.struck(Mishap.PUBLICATION_LOST);
            return;
        }
        sent.add(Bytes.of(frames.get(1)));
        end.send(frames);
    }

    List<Bytes> sent() {
        return sent;
    }
}
