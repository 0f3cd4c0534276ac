package io.labwire.katcp.client;

import java.util.concurrent.CompletableFuture;

/**
 * The reply to come of one call. Whoever cancels it, or has it time out by itself, gives the call up: nothing of it stays
 * behind in the client.
 *
 * @param <T> the reply
 */
final class ReplyFuture<T> extends CompletableFuture<T> {

    private final CallbackQueue callbacks;
    private volatile Runnable giveUp = () -> {};

    ReplyFuture(CallbackQueue callbacks) {
        this.callbacks = callbacks;
    }

    void whenGivenUp(Runnable action) {
        giveUp = action;
        if (isCancelled()) {
            action.run();
        }
    }

    /** Whether it is completed by the very thread that asks, so that waiting for it would never end. */
    boolean isCompletedHere() {
        return !isDone() && callbacks.isRunningHere();
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean done = super.cancel(mayInterrupt);
        giveUp.run();
        return done;
    }

    @Override
    public boolean completeExceptionally(Throwable cause) {
        boolean done = super.completeExceptionally(cause);
        if (!(cause instanceof CallFailure)) {
            giveUp.run();
        }
        return done;
    }
}
