package io.labwire.katcp.follow;

import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.client.ClientExtension;
import io.labwire.katcp.client.ConnectionChange;
import io.labwire.katcp.client.ConnectionState;
import io.labwire.katcp.client.PendingRequest;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.text.ChangeInform;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets in step with a device when the protocol is known and when the device says that it has changed, one turn at a time:
 * what changes during a turn makes another one necessary after it. A turn that fails, or takes too long, is repeated some
 * time later. Lives with the client's core, without a thread.
 */
public abstract class Follower implements ClientExtension {

    /** After a turn that failed. */
    public static final Duration RETRY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private DeviceChange ahead = new DeviceChange(0);
    private Optional<ClientCore> core = Optional.empty();
    private Optional<Turn> turn = Optional.empty();
    private boolean inStep;
    private Runnable cancelTimer = () -> {};

    /** A follower of nothing yet. */
    protected Follower() {}

    /**
     * Gets in step: asks the device whatever is needed, and tells the turn when that is done.
     *
     * @param present what has changed, and is to be told
     */
    protected abstract void begin(Turn present);

    /**
     * Whether a change makes a turn necessary.
     *
     * @param change what the device says
     * @return false if it is of no interest here
     */
    protected abstract boolean concerns(DeviceChange change);

    /** All is as the device has it. */
    protected abstract void reached();

    /**
     * A turn has failed, and is repeated some time later.
     *
     * @param reason what went wrong, in words
     */
    protected void missed(String reason) {
        LOG.warn("Not in step with the device yet: {}", PeerText.of(reason));
    }

    /** The connection is gone, and with it whatever was true. */
    protected abstract void lost();

    /**
     * This follows nothing any more.
     *
     * @param last the core it lived with; empty if that has ended before
     */
    protected abstract void released(Optional<ClientCore> last);

    /** One attempt to get in step. */
    public final class Turn {

        private final ClientCore with;
        private final DeviceChange changes;
        private final List<PendingRequest> asked = new ArrayList<>();
        private final Runnable cancelDeadline;

        private Turn(ClientCore with, DeviceChange changes) {
            this.with = with;
            this.changes = changes;
            Duration most = with.limits().turnTime(); // informs keep its requests alive, and may never end
            this.cancelDeadline =
                    with.scheduleAfter(most, at -> failed("it takes more than " + most.toSeconds() + " s"));
        }

        /**
         * The core of the client.
         *
         * @return to ask the device with
         */
        public ClientCore core() {
            return with;
        }

        /**
         * What makes the turn necessary.
         *
         * @return what the device said; everything on a new connection
         */
        public DeviceChange changes() {
            return changes;
        }

        /**
         * Asks the device; takes the request back when the turn is over.
         *
         * @param request the request
         * @param options how it is sent and waited for
         * @param listener is told what becomes of it
         */
        public void ask(Message request, CallOptions options, ReplyListener listener) {
            asked.removeIf(each -> !each.isPending());
            PendingRequest pending = with.request(request, options, listener, with.now());
            asked.add(pending);
            if (isOver()) {
                with.cancel(pending);
            }
        }

        /**
         * Whether nothing more is to come of it.
         *
         * @return true once it is done, has failed, or the connection is gone
         */
        public boolean isOver() {
            return turn.isEmpty() || turn.get() != this;
        }

        /** All that was asked for has come. */
        public void done() {
            if (isOver()) {
                return;
            }
            end();
            if (concerns(ahead)) {
                next(with);
            } else {
                inStep = true;
                reached();
            }
        }

        /**
         * The device did not answer as it should.
         *
         * @param reason what went wrong, in words
         */
        public void failed(String reason) {
            if (isOver()) {
                return;
            }
            end();
            if (with.state().isConnected()) {
                later(with, RETRY);
                missed(reason);
            }
        }

        /** What comes back from now on is nobody's, and must not be gathered. */
        private void end() {
            turn = Optional.empty();
            cancelDeadline.run();
            List.copyOf(asked).forEach(with::cancel);
            asked.clear();
        }
    }

    @Override
    public final void attached(ClientCore newCore, long now) {
        core = Optional.of(newCore);
        if (newCore.state() == ConnectionState.PROTOCOL_KNOWN) {
            afresh(newCore);
        } else if (newCore.state() == ConnectionState.CONNECTED) {
            later(newCore, newCore.limits().requestTimeout());
        }
    }

    @Override
    public final void changed(ConnectionChange change, long now) {
        if (change.now() == ConnectionState.PROTOCOL_KNOWN) {
            core.ifPresent(this::afresh);
        } else if (change.isConnect()) { // it may never say which protocol it speaks
            core.ifPresent(present -> later(present, present.limits().requestTimeout()));
        } else if (change.isDisconnect()) {
            rest();
            lost();
        }
    }

    @Override
    public final void unsolicited(Message message, long now) {
        if (ChangeInform.isOne(message)) {
            ahead.add(message);
            if (inStep && concerns(ahead)) {
                core.ifPresent(this::next);
            }
        }
    }

    @Override
    public final void detached() {
        rest();
        Optional<ClientCore> last = core;
        core = Optional.empty();
        lost();
        released(last);
    }

    private void later(ClientCore present, Duration delay) {
        cancelTimer.run();
        cancelTimer = present.scheduleAfter(delay, at -> {
            if (present.state().isConnected() && turn.isEmpty()) {
                afresh(present);
            }
        });
    }

    private void afresh(ClientCore present) {
        ahead = DeviceChange.everything();
        next(present);
    }

    private void next(ClientCore present) {
        rest();
        Turn one = new Turn(present, ahead);
        ahead = new DeviceChange(present.limits().changedSensors());
        turn = Optional.of(one);
        try {
            begin(one);
        } catch (RuntimeException fault) {
            LOG.error("A turn to get in step with the device could not begin", fault);
            one.failed(fault.toString());
        }
    }

    private void rest() {
        cancelTimer.run();
        turn.ifPresent(Turn::end);
        inStep = false;
    }
}
