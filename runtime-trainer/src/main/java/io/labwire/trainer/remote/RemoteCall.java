package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.remote.CallbackLanes.Lane;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call at the sockets: its end is what a future is told, and what happens before it is counted and told to who watches. */
final class RemoteCall implements CallListener {

    /** How a call ended well. */
    record End(Bytes body, @Nullable CommandNotification notification) {}

    private final CompletableFuture<End> end = new CompletableFuture<>();
    private final CallbackLanes callbacks;
    private final RemoteListener listener;
    private final Tally tally;
    private final LongSupplier clock;
    private Bytes request = Bytes.EMPTY;
    private long sentAt;

    RemoteCall(CallbackLanes callbacks, RemoteListener listener, Tally tally, LongSupplier clock) {
        this.callbacks = callbacks;
        this.listener = listener;
        this.tally = tally;
        this.clock = clock;
    }

    /** Completed by the thread of the sockets, with a {@link CallFailure} if it fails: users' code must not depend on it directly. */
    CompletableFuture<End> end() {
        return end;
    }

    @Override
    public void sent(Bytes sent) {
        request = sent;
        sentAt = clock.getAsLong();
        tally.sent.incrementAndGet();
        callbacks.add(Lane.NOTICES, () -> listener.sent(sent));
    }

    @Override
    public void answered(Bytes answer) {
        noteAnswer(answer);
        end.complete(new End(answer, null));
    }

    @Override
    public void announced(Bytes answer) {
        noteAnswer(answer);
    }

    private void noteAnswer(Bytes answer) {
        Bytes asked = request;
        Duration after = Duration.ofNanos(clock.getAsLong() - sentAt);
        tally.answered.incrementAndGet();
        callbacks.add(Lane.NOTICES, () -> listener.answered(asked, answer, after));
    }

    @Override
    public void notified(CommandNotification notification, Bytes body) {
        end.complete(new End(body, notification));
    }

    @Override
    public void failed(CallFailure failure) {
        Bytes asked = request;
        switch (failure.kind()) {
            case TIMED_OUT -> tally.timedOut.incrementAndGet();
            case OVER_LIMIT -> tally.droppedCalls.incrementAndGet();
            default -> {}
        }
        callbacks.add(Lane.NOTICES, () -> listener.failed(asked, failure));
        end.completeExceptionally(failure);
    }
}
