package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.CommandLine.Exchange;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import io.labwire.trainer.zmq.TurnSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The sockets of a remote, and the core between them. The core runs in whichever thread has something for it, under a lock; nothing of a
 * user's runs under it.
 */
final class RemoteSockets implements SocketThread.Core, RemoteCore.Link {

    /** Who is told, under the core's lock, and keeps what users are to know until it is settled. */
    interface Observer {

        void received(ReceivedMessage message);

        void changed(Presence presence);

        void replaced();

        void connection(SocketEvent event);

        void broken(Throwable error);

        /** The lock has been left: users may be told. */
        void settled();
    }

    private final String publishing;
    private final String commanding;
    private final SocketSettings socketSettings;
    private final Observer observer;
    private final SocketThread thread;
    private final RemoteSubscriptions subscriptions;

    private final RemoteExecutor calling = RemoteExecutor.own("labwire-trainer-remote-calls");

    private final Object lock = new Object();
    // The lock guards these.
    private final CommandLine line = new CommandLine();
    private @Nullable RemoteCore core;
    private long sleepsUntil;

    RemoteSockets(String publishing, String commanding, SocketSettings socketSettings, Observer observer) {
        this.publishing = publishing;
        this.commanding = commanding;
        this.socketSettings = socketSettings;
        this.observer = observer;
        this.thread = new SocketThread("labwire-trainer-remote", this);
        this.subscriptions = new RemoteSubscriptions(thread);
    }

    /** Opens the sockets; fails with an {@link EndpointException} or an {@link IllegalStateException}. */
    CompletableFuture<Void> open(RemoteSettings settings, List<Topic> topics, boolean everything) {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket socket = thread.open(SocketType.SUB, socketSettings, this::connection);
                socket.onMessage(this::published);
                subscriptions.begin(socket, topics, everything);
                synchronized (lock) {
                    core = new RemoteCore(settings, this, thread.now());
                }
                openLine(0);
                socket.connect(publishing);
                opened.complete(null);
            } catch (EndpointException | RuntimeException | Error failed) {
                opened.completeExceptionally(failed);
            }
        });
        return opened;
    }

    /** Users are told by {@link #flush}: of many messages at once where many come. */
    private void published(List<byte[]> frames) {
        Exchange ready = run((running, now) -> running.published(frames, now));
        if (ready != null) {
            aside(ready);
        }
    }

    @Override
    public void flush() {
        settle();
    }

    private void openLine(int number) throws EndpointException {
        TurnSocket socket = thread.openForTurns(SocketType.REQ, socketSettings, this::connection);
        try {
            socket.connect(commanding);
        } catch (EndpointException | RuntimeException refused) {
            socket.close();
            throw refused;
        }
        synchronized (lock) {
            line.opened(number, socket);
        }
    }

    private void openLineLater(int number) {
        thread.execute(() -> {
            try {
                openLine(number);
            } catch (EndpointException | RuntimeException refused) {
                execute((running, now) -> {
                    line.notOpened(number);
                    running.failed(number, String.valueOf(refused.getMessage()), now);
                });
            }
        });
    }

    /** A request may have waited for this. */
    private void connection(SocketEvent event) {
        execute((running, now) -> observer.connection(event));
    }

    /** Something for the core to do. */
    interface Step {
        void run(RemoteCore core, long now);
    }

    /** Has the core do something, and what comes of it. */
    void execute(Step step) {
        settle(run(step));
    }

    /**
     * Makes a call. Users are to be told what comes of it by {@link #settle} or {@link #exchange}, once no lock is held.
     *
     * @return its request if that can go out now
     */
    @Nullable Exchange call(PendingCall call) {
        boolean free;
        Exchange ready;
        synchronized (lock) {
            free = line.isFree();
            ready = run((running, now) -> running.call(call, now));
        }
        if (ready == null || free) {
            return ready;
        }
        aside(ready); // that of a call before it
        return null;
    }

    private @Nullable Exchange run(Step step) {
        synchronized (lock) {
            RemoteCore running = core;
            if (running == null) {
                return null;
            }
            long now = thread.now();
            step.run(running, now);
            if (!thread.isCurrent() && deadline(running, now) < sleepsUntil) {
                sleepsUntil = Long.MIN_VALUE; // it is woken once
                thread.wakeUp();
            }
            return line.takeReady();
        }
    }

    /** Tells users what has happened. No lock must be held. */
    void settle() {
        observer.settled();
    }

    /** Tells users what has happened, and has another thread send what is ready. No lock must be held. */
    void settle(@Nullable Exchange ready) {
        settle();
        if (ready != null) {
            aside(ready);
        }
    }

    private void aside(Exchange ready) {
        try {
            calling.execute(() -> {
                try {
                    exchange(ready);
                } catch (InterruptedException unwanted) {
                    failed(ready, "its thread was interrupted");
                }
            });
        } catch (RuntimeException | Error exhausted) { // its thread cannot be started
            failed(ready, String.valueOf(exhausted.getMessage()));
        }
    }

    private void failed(Exchange exchange, String fault) {
        execute((running, now) -> running.failed(exchange.number(), fault, now));
    }

    /** Sends a request and waits for the answer, in this thread. */
    void exchange(Exchange exchange) throws InterruptedException {
        settle();
        Exchange.Outcome outcome = exchange.run();
        Bytes answer = outcome.answer();
        String fault = outcome.fault();
        if (answer != null) {
            execute((running, now) -> running.answered(exchange.number(), answer, now));
        } else if (fault != null) {
            failed(exchange, fault);
        }
    }

    RemoteSubscriptions subscriptions() {
        return subscriptions;
    }

    long now() {
        return thread.now();
    }

    /** Ends all calls, closes the sockets and ends the thread, after what was given to it before. */
    void end() {
        execute((running, now) -> {
            running.close();
            line.replace(running.socket());
        });
        thread.execute(thread::end);
        calling.close();
    }

    boolean awaitEnd(Duration atMost) {
        return thread.awaitEnd(atMost);
    }

    @Override
    public void send(int socket, Bytes request) {
        line.send(socket, request);
        if (line.takeMissing()) {
            openLineLater(socket);
        }
    }

    @Override
    public void replace(int socket) {
        line.replace(socket);
        observer.replaced();
        openLineLater(socket);
    }

    @Override
    public void received(ReceivedMessage message) {
        observer.received(message);
    }

    @Override
    public void changed(Presence presence) {
        observer.changed(presence);
    }

    @Override
    public void broken(Throwable error) {
        execute((running, now) -> {
            running.broken(String.valueOf(error));
            line.replace(running.socket());
            observer.broken(error);
        });
    }

    @Override
    public long nextDeadline() {
        synchronized (lock) {
            RemoteCore running = core;
            sleepsUntil = running == null ? Long.MAX_VALUE : deadline(running, thread.now());
            return sleepsUntil;
        }
    }

    private static long deadline(RemoteCore core, long now) {
        return core.deadline(now).orElse(Long.MAX_VALUE);
    }

    @Override
    public void onTime(long now) {
        execute(RemoteCore::timeReached);
    }
}
