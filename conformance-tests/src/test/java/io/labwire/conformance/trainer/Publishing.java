package io.labwire.conformance.trainer;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.DeviceCore;
import io.labwire.trainer.device.Outgoing;
import io.labwire.trainer.device.Overflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a device takes to publish: it goes out in its order, together what belongs together, or is counted as dropped, and that only if
 * there is no room for it.
 */
final class Publishing {

    private record Taken(List<Topic> topics, List<Bytes> messages) {

        static final Taken NONE = new Taken(List.of(), List.of());

        static Taken of(List<Outgoing> together) {
            return new Taken(
                    together.stream().map(Outgoing::topic).toList(),
                    together.stream()
                            .map(each -> Bytes.of(FrameStream.pack(each.frames())))
                            .toList());
        }
    }

    private final Conversation conversation;
    private final DeviceCore core;
    private final int capacity;
    private final Overflow overflow;
    private final Deque<Taken> waiting = new ArrayDeque<>();
    private final List<Topic> givenUp = new ArrayList<>();
    private int waitingMessages;
    private long dropped;

    Publishing(Conversation conversation, DeviceCore core, int capacity, Overflow overflow) {
        this.conversation = conversation;
        this.core = core;
        this.capacity = capacity;
        this.overflow = overflow;
    }

    void publish(List<Outgoing> together) {
        boolean runs = core.state() == DeviceCore.State.RUNNING;
        boolean mayRefuse = waitingMessages + together.size() > capacity && overflow == Overflow.REFUSE_NEW;
        if (core.publish(together)) {
            if (!runs) {
                conversation.violated("a device that has stopped takes what is published");
            } else if (mayRefuse) {
                conversation.violated("a device takes more than may wait");
            }
            while (waitingMessages + together.size() > capacity) {
                drop();
            }
            waiting.add(Taken.of(together));
            waitingMessages += together.size();
        } else {
            conversation.struck(Mishap.PUBLICATION_REFUSED);
            if (runs && !mayRefuse) {
                conversation.violated("a device refuses what there is room for");
            }
        }
        checkDropped();
    }

    private Taken first() {
        Taken first = waiting.removeFirst();
        waitingMessages -= first.messages().size();
        return first;
    }

    private void drop() {
        Taken first = first();
        dropped += first.messages().size();
        givenUp.addAll(first.topics());
        conversation.struck(Mishap.PUBLICATION_DROPPED);
    }

    private void checkDropped() {
        if (core.dropped() != dropped || !core.takeGivenUp().equals(givenUp)) {
            conversation.violated(core.dropped() + " messages are counted as dropped, and it is " + dropped);
        }
        givenUp.clear();
    }

    /** What waits goes out no more. */
    void stopped() {
        while (!waiting.isEmpty()) {
            drop();
        }
        checkDropped();
    }

    /** The next messages to be sent. */
    List<Outgoing> next() {
        List<Outgoing> next = core.next();
        if (!isHeartbeat(next)) {
            check(Taken.of(next));
        }
        return next;
    }

    private void check(Taken next) {
        Taken first = waiting.isEmpty() ? Taken.NONE : first();
        if (!next.equals(first)) {
            conversation.violated("messages of " + first.topics()
                    + " that were taken are neither sent nor counted as dropped; next come " + next.topics());
        }
    }

    static boolean isHeartbeat(List<Outgoing> messages) {
        return messages.size() == 1 && messages.get(0).topic().equals(Topic.HEARTBEAT);
    }
}
