package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.CommandNotification;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call at the sockets: its end is what a future is told, and what happens before it is counted and told to who watches. */
final class RemoteCall implements CallListener {

    /** How a call ended well. */
    record End(Bytes body, @Nullable CommandNotification notification) {}

    private final CompletableFuture<End> end = new CompletableFuture<>();
    private final RemoteNotices notices;
    private final Tally tally;
    private final LongSupplier clock;
    private final long madeAt;
    private WatchedCall watched = new WatchedCall(Bytes.EMPTY);
    private long sentAt;

    RemoteCall(RemoteNotices notices, Tally tally, LongSupplier clock) {
        this.notices = notices;
        this.tally = tally;
        this.clock = clock;
        this.madeAt = clock.getAsLong();
    }

    /** The caller's thread has made it; the thread of the sockets is given it after this. */
    void made(Bytes request) {
        WatchedCall made = new WatchedCall(request);
        watched = made;
        notices.tellNow(listener -> listener.called(made));
    }

    /** Completed by the thread of the sockets, with a {@link CallFailure} if it fails: users' code must not depend on it directly. */
    CompletableFuture<End> end() {
        return end;
    }

    @Override
    public void sent() {
        sentAt = clock.getAsLong();
        tally.sent.incrementAndGet();
        WatchedCall call = watched;
        notices.tell(listener -> listener.sent(call));
    }

    @Override
    public void answered(Bytes answer) {
        tally.answered.incrementAndGet();
        WatchedCall call = watched;
        Duration after = since(sentAt);
        notices.tell(listener -> listener.answered(call, answer, after));
        end.complete(new End(answer, null));
    }

    @Override
    public void announced(Bytes answer) {
        tally.answered.incrementAndGet();
        WatchedCall call = watched;
        Duration after = since(sentAt);
        notices.tell(listener -> listener.announced(call, answer, after));
    }

    @Override
    public void notified(CommandNotification notification, Bytes body) {
        WatchedCall call = watched;
        Duration after = since(madeAt);
        notices.tell(listener -> listener.notified(call, body, after));
        end.complete(new End(body, notification));
    }

    @Override
    public void failed(CallFailure failure) {
        switch (failure.kind()) {
            case TIMED_OUT -> tally.timedOut.incrementAndGet();
            case OVER_LIMIT -> tally.droppedCalls.incrementAndGet();
            default -> {}
        }
        WatchedCall call = watched;
        Duration after = since(madeAt);
        notices.tell(listener -> listener.failed(call, failure, after));
        end.completeExceptionally(failure);
    }

    private Duration since(long then) {
        return Duration.ofNanos(clock.getAsLong() - then);
    }
}
