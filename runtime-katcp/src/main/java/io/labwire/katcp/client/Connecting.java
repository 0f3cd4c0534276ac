package io.labwire.katcp.client;

import io.netty.channel.ChannelFuture;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Connects a new client and waits for the greeting; leaves nothing behind if that fails. */
record Connecting(KatcpClient client, String device) {

    void to(String host, int port, Duration timeout) {
        boolean done = false;
        try {
            ChannelFuture attempt =
                    client.transport().connect(host, port, timeout).await();
            if (!attempt.isSuccess()) {
                throw new UncheckedIOException(new IOException("cannot connect to " + device, attempt.cause()));
            }
            awaitGreeting(timeout);
            done = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while connecting to " + device));
        } finally {
            if (!done) {
                client.close();
            }
        }
    }

    private void awaitGreeting(Duration timeout) throws InterruptedException {
        try {
            client.greeted().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return; // such a device gets requests without ids
        }
        if (!client.isConnected()) {
            throw new UncheckedIOException(new IOException(device + " closed the connection at once"));
        }
    }
}
