package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.KatcpDevice;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** A server's core in a world without threads and clocks: bytes go in, time is told, lines come out. */
final class ServerScript implements Surroundings {

    final ServerCore core;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Executor handlers;
    private long now;
    private long look;
    private int peers;
    boolean halting;
    int timesHalted;

    ServerScript(KatcpDevice device) {
        this(device, ServerLimits.DEFAULT, Runnable::run);
    }

    ServerScript(KatcpDevice device, ServerLimits limits, Executor handlers) {
        this(device, new CoreOptions().limits(limits), handlers);
    }

    ServerScript(KatcpDevice device, CoreOptions options) {
        this(device, options, Runnable::run);
    }

    ServerScript(KatcpDevice device, CoreOptions options, Executor handlers) {
        this.handlers = handlers;
        this.core = new ServerCore(device, options, this);
    }

    Client connect() {
        Client client = new Client(new Address("10.0.0." + ++peers, 4000));
        settle();
        return client;
    }

    /** A client that has already read its greeting. */
    Client greeted() {
        Client client = connect();
        client.lines();
        return client;
    }

    void settle() {
        do {
            for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
                step.run();
            }
            core.flush();
        } while (!steps.isEmpty());
    }

    void pass(Duration time) {
        passUntil(time.plusNanos(now));
    }

    void passUntil(Duration time) {
        long end = time.toNanos();
        while (core.nextDeadline() <= end) {
            now = Math.max(now, core.nextDeadline());
            core.onTime(now);
            settle();
        }
        now = end;
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    @Override
    public Executor handlers() {
        return handlers;
    }

    @Override
    public long now() {
        now += look;
        return now;
    }

    /** From now on time passes whenever the core looks at the clock. */
    void lookTakes(Duration time) {
        look = time.toNanos();
    }

    @Override
    public Timestamp wallClock() {
        return new Timestamp(1000 + now / 1e9);
    }

    @Override
    public void halting() {
        halting = true;
    }

    @Override
    public void halted() {
        timesHalted++;
    }

    /** The other end of a connection. */
    final class Client implements ServerLink {
        private final StringBuilder received = new StringBuilder();
        private final List<String> times = new ArrayList<>();
        private long stuckBytes;
        final ServerConnection connection;
        boolean stuck;

        /** Sending breaks off, as if memory had run out. */
        boolean broken;

        /** Closing breaks off, too. */
        boolean brokenAbort;

        boolean readFrom = true;
        boolean finished;
        boolean aborted;

        private Client(Address address) {
            connection = core.accept(address, this);
        }

        void send(String text) {
            connection.receive(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            settle();
        }

        /** As {@link #lines}, each line after the time in seconds at which it came. */
        List<String> timedLines() {
            List<String> at = List.copyOf(times);
            List<String> lines = lines();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> at.get(i) + " " + lines.get(i))
                    .toList();
        }

        /** What has come since the last time, a line each. */
        List<String> lines() {
            String text = received.toString();
            received.setLength(0);
            times.clear();
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            if (!lines.remove(lines.size() - 1).isEmpty()) {
                throw new AssertionError("half a line was sent: " + text);
            }
            return lines;
        }

        List<String> ask(String request) {
            send(request + "\n");
            return lines();
        }

        /** Reads again what it has left lying. */
        void unstick() {
            stuck = false;
            long bytes = stuckBytes;
            stuckBytes = 0;
            connection.written(bytes);
            settle();
        }

        @Override
        public void send(ByteBuffer bytes) {
            if (broken) {
                throw new OutOfMemoryError("for a test");
            }
            int length = bytes.remaining();
            String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
            received.append(text);
            text.lines().forEach(line -> times.add(String.format(Locale.ROOT, "%.6f", now / 1e9)));
            if (stuck) {
                stuckBytes += length;
            } else if (connection != null) { // else it is being greeted, or refused
                connection.written(length);
            }
        }

        @Override
        public void reading(boolean on) {
            readFrom = on;
        }

        @Override
        public void finish() {
            finished = true;
            if (!stuck) {
                steps.add(() -> connection.closed());
            }
        }

        @Override
        public void abort() {
            if (brokenAbort) {
                throw new OutOfMemoryError("for a test, once more");
            }
            aborted = true;
        }
    }
}
