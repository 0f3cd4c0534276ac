package io.labwire.katcp.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The reply to come of one call. Whoever cancels it, or has it time out by itself, gives the call up: nothing of it stays
 * behind in the client. The thread that is to complete it cannot wait for it.
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

    @Override
    public T get() throws InterruptedException, ExecutionException {
        refuseToWaitForOneself();
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        refuseToWaitForOneself();
        return super.get(timeout, unit);
    }

    @Override
    public T join() {
        refuseToWaitForOneself();
        return super.join();
    }

    private void refuseToWaitForOneself() {
        if (!isDone() && callbacks.isRunningHere()) {
            throw new IllegalStateException("a callback cannot wait for a future that callbacks have to complete;"
                    + " continue with thenAccept, or call the form that waits by itself");
        }
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
