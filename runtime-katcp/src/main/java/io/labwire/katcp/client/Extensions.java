package io.labwire.katcp.client;

import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those that are told what happens to a client, each change of state in its turn: one that comes about while another is
 * being told waits until everybody has heard of the first.
 */
final class Extensions {

    private static final Logger LOG = LoggerFactory.getLogger(Extensions.class);

    private final Runnable refused;
    private final Queue<ConnectionChange> untold = new ArrayDeque<>();
    private ClientExtension[] all = new ClientExtension[0]; // an array, since looking through it allocates nothing
    private boolean telling;

    /** {@code refused} is run when one throws on being told that the connection is there. */
    Extensions(Runnable refused) {
        this.refused = refused;
    }

    /** False if it is there already. */
    boolean add(ClientExtension extension) {
        if (Arrays.asList(all).contains(extension)) {
            return false;
        }
        ClientExtension[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = extension;
        all = more;
        return true;
    }

    void remove(ClientExtension extension) {
        int before = all.length;
        all = Arrays.stream(all).filter(each -> each != extension).toArray(ClientExtension[]::new);
        if (all.length < before) {
            extension.detached();
        }
    }

    void changed(ConnectionChange change, long now) {
        untold.add(change);
        if (telling) {
            return;
        }
        telling = true;
        for (ConnectionChange next = untold.poll(); next != null; next = untold.poll()) {
            for (ClientExtension extension : all) {
                tell(extension, next, now);
            }
        }
        telling = false;
    }

    private void tell(ClientExtension extension, ConnectionChange change, long now) {
        try {
            extension.changed(change, now);
        } catch (RuntimeException | Error fault) { // the others are to be told, and the connection is to go on its way
            LOG.error("A listener failed when told of {}", change.now(), fault);
            if (change.isConnect()) {
                refused.run();
            }
        }
    }

    boolean take(Line line, long now) {
        boolean taken = false;
        for (ClientExtension extension : all) {
            taken |= extension.take(line, now);
        }
        return taken;
    }

    void unsolicited(Message message, long now) {
        for (ClientExtension extension : all) {
            extension.unsolicited(message, now);
        }
    }
}
