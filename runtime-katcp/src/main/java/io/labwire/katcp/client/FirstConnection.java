package io.labwire.katcp.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts a new client, and waits for its first connection and its greeting; leaves nothing behind if that fails. */
final class FirstConnection {

    private final ClientSession session;
    private final CompletableFuture<Void> attempt = new CompletableFuture<>();
    private final CompletableFuture<Boolean> greeting = new CompletableFuture<>();

    FirstConnection(ClientSession session) {
        this.session = session;
    }

    private void changed(ConnectionChange change) {
        switch (change.now()) {
            case CONNECTED -> attempt.complete(null);
            case PROTOCOL_KNOWN -> greeting.complete(true);
            case WAITING, STOPPED -> {
                String device = session.device();
                attempt.completeExceptionally(new IOException("cannot connect to " + device, session.lastFailure()));
                greeting.complete(false);
            }
            case CONNECTING -> {}
        }
    }

    void await(Duration timeout) {
        boolean done = false;
        Registration listening = session.onState(this::changed);
        try {
            session.start();
            attempt.get();
            awaitGreeting(timeout);
            done = true;
        } catch (ExecutionException failed) {
            throw new UncheckedIOException((IOException) failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(
                    new InterruptedIOException("interrupted while connecting to " + session.device()));
        } finally {
            listening.close();
            if (!done) {
                session.close();
            }
        }
    }

    private void awaitGreeting(Duration timeout) throws InterruptedException, ExecutionException {
        try {
            if (!greeting.get(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UncheckedIOException(new IOException(session.device() + " closed the connection at once"));
            }
        } catch (TimeoutException silent) {
            return; // such a device gets requests without ids
        }
    }
}
