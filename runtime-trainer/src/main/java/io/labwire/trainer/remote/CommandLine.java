package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.zmq.TurnSocket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command sockets of a remote, one after another, and the request that is to go out next. One thread at a time may use it, as the
 * core.
 */
final class CommandLine {

    /** A request, and the socket by which it goes and its answer comes. */
    record Exchange(int number, TurnSocket socket, Bytes request) {

        /** What came; no answer if the socket was closed, and a fault if it failed. */
        record Outcome(@Nullable Bytes answer, @Nullable String fault) {}

        /**
         * Sends the request and waits for the answer, however long that takes: who has had enough closes the socket.
         *
         * @throws InterruptedException if the thread was interrupted; the socket may still get an answer
         */
        Outcome run() throws InterruptedException {
            if (!socket.take()) {
                return new Outcome(null, null);
            }
            try {
                if (!socket.send(List.of(request.toArray()))) {
                    return new Outcome(null, "it takes no request now");
                }
                List<byte[]> answer = socket.receive();
                return new Outcome(answer == null ? null : Bytes.of(answer.get(0)), null);
            } catch (RuntimeException | Error failed) {
                return new Outcome(null, String.valueOf(failed.getMessage()));
            } finally {
                socket.giveBack();
            }
        }
    }

    private int number;
    private @Nullable TurnSocket socket;
    private @Nullable Bytes next;
    private boolean missing;

    /** A request is to go out by the socket of this number. */
    void send(int by, Bytes request) {
        number = by;
        next = request;
    }

    /** Another socket is to come; that which is in use is closed, and what waits in it is given up. */
    void replace(int by) {
        close();
        number = by;
        next = null;
        missing = false;
    }

    /** A socket has been opened. */
    void opened(int which, TurnSocket opened) {
        if (which == number && socket == null) {
            socket = opened;
            missing = false;
        } else {
            opened.close();
        }
    }

    /** A socket could not be opened, such as one to a name that nobody knows at the moment. */
    void notOpened(int which) {
        missing = which == number && socket == null;
    }

    /** Whether its socket could not be opened; it says so once. */
    boolean takeMissing() {
        boolean was = missing;
        missing = false;
        return was;
    }

    /** Whether no request waits for its socket. */
    boolean isFree() {
        return next == null;
    }

    /** The request, once its socket is there and greeted; only once. */
    @Nullable Exchange takeReady() {
        TurnSocket open = socket;
        Bytes request = next;
        if (open == null || request == null || !open.isGreeted()) {
            return null;
        }
        next = null;
        return new Exchange(number, open, request);
    }

    /** Whoever waits in the socket is woken. */
    private void close() {
        TurnSocket old = socket;
        socket = null;
        if (old != null) {
            old.close();
        }
    }
}
