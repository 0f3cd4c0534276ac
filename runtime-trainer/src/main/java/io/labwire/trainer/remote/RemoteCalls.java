package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.remote.CallbackLanes.Lane;
import io.labwire.trainer.remote.CommandLine.Exchange;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes calls, and gives their ends to those who wait for them. */
final class RemoteCalls {

    /** Reads how a call ended. */
    interface Reading<T> {
        T read(RemoteCall.End end) throws WireFormatException;
    }

    private final RemoteSockets sockets;
    private final CallbackLanes callbacks;
    private final RemoteNotices notices;
    private final Tally tally;
    private final JsonRules rules;
    private final Object order = new Object();
    private long nonce;
    private boolean closed;

    RemoteCalls(
            RemoteSockets sockets,
            CallbackLanes callbacks,
            RemoteNotices notices,
            Tally tally,
            RemoteSettings settings) {
        this.sockets = sockets;
        this.callbacks = callbacks;
        this.notices = notices;
        this.tally = tally;
        this.rules = settings.rules();
        this.nonce = settings.firstNonce();
    }

    long nextNonce() {
        synchronized (order) {
            return nonce++;
        }
    }

    /** A call that has been made, and its request if that can go out now. */
    private record Made(
            PendingCall pending, RemoteCall call, @Nullable Exchange ready) {}

    /** Nonces go out in order, so a call with one is made while nobody else takes one. */
    private Made make(Function<CallListener, PendingCall> making) {
        RemoteCall call = new RemoteCall(notices, tally, sockets::now);
        synchronized (order) {
            PendingCall pending = making.apply(call);
            call.made(pending.request());
            if (!closed) {
                return new Made(pending, call, sockets.call(pending));
            }
            call.failed(CallFailure.closed());
            return new Made(pending, call, null);
        }
    }

    <T> CompletableFuture<T> start(Function<CallListener, PendingCall> making, Reading<T> reading) {
        Made made = make(making);
        CompletableFuture<T> result = new CompletableFuture<>();
        var unused = made.call()
                .end()
                .whenComplete((end, failure) -> callbacks.add(Lane.CALLS, () -> {
                    if (end == null) {
                        result.completeExceptionally(failure);
                    } else {
                        complete(result, end, reading);
                    }
                }));
        var unusedToo = result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                cancel(made);
            }
        });
        sockets.settle(made.ready());
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, RemoteCall.End end, Reading<T> reading) {
        try {
            result.complete(reading.read(end));
        } catch (WireFormatException unreadable) {
            result.completeExceptionally(unreadable(end, unreadable));
        }
    }

    /** Waits in the calling thread, which may be the one of the callbacks. */
    <T> T await(Function<CallListener, PendingCall> making, Reading<T> reading)
            throws CallFailure, InterruptedException {
        Made made = make(making);
        Exchange ready = made.ready();
        try {
            if (ready == null) {
                sockets.settle();
            } else {
                sockets.exchange(ready);
            }
            RemoteCall.End end = made.call().end().get();
            try {
                return reading.read(end);
            } catch (WireFormatException unreadable) {
                throw unreadable(end, unreadable);
            }
        } catch (InterruptedException givenUp) {
            cancel(made);
            throw givenUp;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CallFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static CallFailure unreadable(RemoteCall.End end, WireFormatException fault) {
        return CallFailure.unreadable(end.body(), String.valueOf(fault.getMessage()));
    }

    private void cancel(Made made) {
        sockets.execute((core, now) -> core.cancel(made.pending(), now));
    }

    CommandAnswer readAnswer(RemoteCall.End end) throws WireFormatException {
        CommandNotification notification = end.notification();
        return notification == null ? CommandAnswer.read(end.body().toArray(), rules) : notification.asAnswer();
    }

    /** Reads an answer and its data; what is wrong with the data is told with the answer. */
    <A> Answer<A> readAnswer(RemoteCall.End end, @Nullable JsonType<A> type) throws WireFormatException {
        CommandAnswer envelope = readAnswer(end);
        if (type == null) {
            return new Answer<>(envelope, null, Optional.empty());
        }
        try {
            return new Answer<>(envelope, envelope.data(type, end.body(), rules), Optional.empty());
        } catch (WireFormatException unreadable) {
            return new Answer<>(envelope, null, Optional.of(unreadable));
        }
    }

    static Bytes readRaw(RemoteCall.End end) {
        return end.body();
    }

    /** No more calls from here on. */
    void close() {
        synchronized (order) {
            if (closed) {
                return;
            }
            closed = true;
        }
        sockets.end();
    }
}
