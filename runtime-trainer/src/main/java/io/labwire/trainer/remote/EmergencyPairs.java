package io.labwire.trainer.remote;

import io.labwire.trainer.message.Event;
import io.labwire.trainer.message.ReceivedMessage;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Knows the second copy of an emergency: the same kind and index on EVENT after it was on EMERGENCY (specification of AutoTrainer,
 * section 2.3).
 */
final class EmergencyPairs {

    /** So many first copies are remembered; the second follows directly unless it was lost. */
    private static final int REMEMBERED = 64;

    private record Key(int kind, BigInteger index) {}

    private final Set<Key> firstCopies = new LinkedHashSet<>();

    boolean isSecondCopy(ReceivedMessage.Happened happened) {
        if (!happened.isEmergency() && firstCopies.isEmpty()) {
            return false;
        }
        Event event = happened.event();
        Key key = new Key(event.kind(), event.index());
        if (!happened.isEmergency()) {
            return firstCopies.remove(key);
        }
        if (firstCopies.add(key) && firstCopies.size() > REMEMBERED) {
            firstCopies.remove(firstCopies.iterator().next());
        }
        return false;
    }
}
