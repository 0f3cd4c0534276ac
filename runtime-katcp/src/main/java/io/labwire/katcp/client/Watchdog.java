package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.time.Duration;

/**
 * Notices a peer that is no longer there although nobody has closed the connection: asks {@code ?watchdog} every so often,
 * and gives the connection up if not a single byte has come by the time-out. A device that is only busy, and tells
 * something else meanwhile, is asked again.
 */
final class Watchdog implements ClientExtension {

    private final ClientCore core;
    private final Duration every;
    private Runnable cancel = () -> {};

    Watchdog(ClientCore core, Duration every) {
        this.core = core;
        this.every = every;
    }

    @Override
    public void changed(ConnectionChange change, long now) {
        if (change.isConnect()) {
            askLater(now);
        } else if (change.isDisconnect()) {
            cancel.run();
        }
    }

    private void askLater(long now) {
        cancel = core.schedule(Calls.after(now, every), this::ask);
    }

    private void ask(long now) {
        long heard = core.received();
        core.request(Message.request("watchdog"), CallOptions.DEFAULT, new SignOfLife(heard), now);
    }

    /** Any reply will do, also one that says that there is no such request. */
    private final class SignOfLife implements ReplyListener {

        private final long before;

        private SignOfLife(long before) {
            this.before = before;
        }

        @Override
        public void inform(Message inform) {}

        @Override
        public void reply(Message reply) {
            askLater(core.now());
        }

        @Override
        public void failed(CallFailure failure) {
            if (!core.state().isConnected()) {
                return;
            }
            if (failure.kind() == CallFailure.Kind.TIMED_OUT && core.received() == before) {
                core.disconnect("No answer to ?watchdog", core.now());
            } else {
                askLater(core.now());
            }
        }
    }
}
