package io.labwire.katcp.client;

import io.labwire.katcp.loop.Deadlines;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The requests of one client from the moment they are sent: what comes back on each, and exactly one outcome of each. */
final class Calls {

    private final ClientLimits limits;
    private final Deadlines deadlines;
    private final PendingRequests pending;
    private final AtomicLong lateReplies = new AtomicLong();

    Calls(ClientLimits limits, Deadlines deadlines, int lastId) {
        this.limits = limits;
        this.deadlines = deadlines;
        this.pending = new PendingRequests(lastId);
    }

    int lastId() {
        return pending.lastId();
    }

    long lateReplies() {
        return lateReplies.get();
    }

    /** The request as it is to be sent: with an id, if it is to have one. */
    Message identified(Message request, IdUse use, boolean supported) {
        boolean wanted = use == IdUse.ALWAYS || (use == IdUse.AUTO && supported);
        return wanted && request.id() == Message.NO_ID ? request.withId(pending.nextId()) : request;
    }

    /** Why a request cannot be sent now, although there is a connection. */
    Optional<CallFailure> refuses(Message request, boolean idsSupported, long backlog) {
        if (request.id() != Message.NO_ID && !idsSupported) {
            return Optional.of(CallFailure.idsNotSupported());
        }
        if (pending.isPending(request.id())) {
            return Optional.of(CallFailure.idInUse(request.id()));
        }
        if (pending.count() >= limits.pendingRequests()) {
            return Optional.of(CallFailure.overLimit(pending.count() + " requests are pending already"));
        }
        return backlog < limits.sendBacklog()
                ? Optional.empty()
                : Optional.of(CallFailure.overLimit(backlog + " bytes wait to be sent already"));
    }

    void add(PendingRequest each) {
        pending.add(each);
        setDeadline(each, each.sentAt());
    }

    private void setDeadline(PendingRequest each, long from) {
        each.deadline().ifPresent(deadlines::cancel);
        each.deadline(deadlines.set(after(from, each.timeout()), at -> timeOut(each, at)));
    }

    static long after(long now, Duration time) {
        boolean far = time.toSeconds() > Integer.MAX_VALUE;
        return far ? Deadlines.NEVER : now + time.toNanos();
    }

    private void timeOut(PendingRequest each, long now) {
        Duration waited = Duration.ofNanos(now - each.sentAt());
        giveUp(each, CallFailure.timedOut(each.request().name(), waited));
    }

    /** Has no effect on one that has ended. */
    void cancel(PendingRequest each) {
        giveUp(each, CallFailure.cancelled(each.request().name()));
    }

    private void giveUp(PendingRequest each, CallFailure failure) {
        if (each.isPending()) {
            each.deadline().ifPresent(deadlines::cancel);
            pending.giveUp(each);
            each.fail(failure);
        }
    }

    /**
     * Hands a reply or an inform to the request that it belongs to.
     *
     * @return false if it belongs to none, or is the reply to one that has been given up
     */
    boolean deliver(Message message, long now) {
        Optional<PendingRequest> match = pending.match(message);
        boolean isReply = message.kind() == MessageKind.REPLY;
        if (match.isEmpty()) {
            if (isReply) {
                lateReplies.incrementAndGet();
            }
            return false;
        }
        return isReply ? reply(match.get(), message) : inform(match.get(), message, now);
    }

    private boolean reply(PendingRequest to, Message reply) {
        pending.remove(to);
        to.deadline().ifPresent(deadlines::cancel);
        if (!to.isPending()) {
            lateReplies.incrementAndGet();
            return false;
        }
        to.reply(reply);
        return true;
    }

    private boolean inform(PendingRequest to, Message inform, long now) {
        if (to.isPending() && to.isKeptAlive()) {
            setDeadline(to, now);
        }
        to.inform(inform);
        return true;
    }

    void failAll(CallFailure failure) {
        for (PendingRequest each : pending.removeAll()) {
            each.deadline().ifPresent(deadlines::cancel);
            each.fail(failure);
        }
    }
}
