package io.labwire.conformance.trainer;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.Event;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one remote hears: nothing twice but emergencies, and what one thread published in its order. */
final class Hearing {

    private static final Set<Integer> EMERGENCIES = Set.of(101, 102);

    private final Conversation conversation;
    private final Map<Integer, Long> lastOfThread = new HashMap<>();
    private final Set<Long> firstCopies = new HashSet<>();
    private final Set<Long> heard = new HashSet<>();
    private final List<Bytes> bodies = new ArrayList<>();
    private Presence presence = Presence.UNKNOWN;

    Hearing(Conversation conversation) {
        this.conversation = conversation;
    }

    void received(ReceivedMessage message) {
        if (message instanceof ReceivedMessage.Heartbeat) {
            conversation.met(Met.HEARTBEAT);
        } else if (message instanceof ReceivedMessage.Happened happened) {
            happened(happened);
        } else if (!(message instanceof ReceivedMessage.Notified)) {
            conversation.violated("nobody has published " + message);
        }
    }

    /** As it came, before anybody has read it. */
    void came(byte[] body) {
        bodies.add(Bytes.of(body));
    }

    private void happened(ReceivedMessage.Happened happened) {
        Event event = happened.event();
        long index = event.index().longValueExact();
        boolean isEmergency = EMERGENCIES.contains(event.kind());
        if (happened.isEmergency()) {
            if (!isEmergency || heard.contains(index) || !firstCopies.add(index)) {
                conversation.violated("the first copy of " + event + " is none");
            }
        } else if (!heard.add(index)) {
            conversation.violated(event + " comes twice");
        } else if (isEmergency) {
            conversation.met(firstCopies.contains(index) ? Met.EMERGENCY_TWICE : Met.EMERGENCY_ONCE);
        }
        long before = lastOfThread.getOrDefault(SimulatedRig.threadOf(index), 0L);
        boolean isSecondCopy = index == before && isEmergency && !happened.isEmergency();
        if (index <= before && !isSecondCopy) {
            conversation.violated(event + " comes after " + before);
        }
        lastOfThread.put(SimulatedRig.threadOf(index), index);
    }

    void changed(Presence now) {
        if (now == presence) {
            conversation.violated("a rig that is " + now + " is told to have become so");
        }
        if (now != Presence.PRESENT && conversation.isSpared()) {
            conversation.violated("a rig that runs and is heard is " + now);
        }
        presence = now;
        switch (now) {
            case PRESENT -> conversation.met(Met.PRESENT);
            case SILENT -> conversation.met(Met.SILENT);
            case DEAF -> conversation.met(Met.DEAF);
            case UNKNOWN -> conversation.violated("what is known is not forgotten");
        }
    }

    /** What one connection brought is what was sent by it, the last of it perhaps lost. */
    void checkAll(List<Bytes> sent) {
        int count = Math.min(sent.size(), bodies.size());
        if (!bodies.equals(sent.subList(0, count))) {
            conversation.violated("messages are missing although nothing was lost");
        } else if (count > 0) {
            conversation.met(Met.HEARD_ALL);
        }
        bodies.clear();
    }
}
