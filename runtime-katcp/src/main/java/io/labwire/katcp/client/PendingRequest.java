package io.labwire.katcp.client;

import io.labwire.katcp.loop.Deadlines.Deadline;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request on its way, from being sent to its end. To be used by the core's thread. */
public final class PendingRequest {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRequest.class);

    private final Message request;
    private final long sentAt;
    private final Duration timeout;
    private final boolean keepAlive;
    private Optional<ReplyListener> listener;
    private Optional<Deadline> deadline = Optional.empty();

    PendingRequest(Message request, Duration timeout, boolean keepAlive, ReplyListener listener, long sentAt) {
        this.request = request;
        this.timeout = timeout;
        this.keepAlive = keepAlive;
        this.listener = Optional.of(listener);
        this.sentAt = sentAt;
    }

    /**
     * The request as it was sent.
     *
     * @return with its id, if it was given one
     */
    public Message request() {
        return request;
    }

    /**
     * Whether its outcome is still to come.
     *
     * @return false once there was a reply or a failure, or it was given up
     */
    public boolean isPending() {
        return listener.isPresent();
    }

    long sentAt() {
        return sentAt;
    }

    Duration timeout() {
        return timeout;
    }

    boolean isKeptAlive() {
        return keepAlive;
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    void deadline(Deadline next) {
        deadline = Optional.of(next);
    }

    void start() {
        listener.ifPresent(waiting -> guarded(() -> waiting.started(request)));
    }

    void inform(Message inform) {
        listener.ifPresent(waiting -> guarded(() -> waiting.inform(inform)));
    }

    void reply(Message reply) {
        end().ifPresent(waiting -> guarded(() -> waiting.reply(reply)));
    }

    void fail(CallFailure failure) {
        try {
            end().ifPresent(waiting -> guarded(() -> waiting.failed(failure)));
        } catch (Error error) { // many fail at once, and each is to be told
            LOG.error("The callback for {} broke off", request.name(), error);
        }
    }

    /** Takes the listener, which is told of the outcome: there is no second one. */
    private Optional<ReplyListener> end() {
        Optional<ReplyListener> last = listener;
        listener = Optional.empty();
        return last;
    }

    /** The fault of one listener is not to be another's. */
    private void guarded(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException fault) {
            LOG.error("The callback for {} failed", request.name(), fault);
        }
    }
}
