package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.conformance.simulation.VirtualTime;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.server.ServerConnection;
import io.labwire.katcp.server.ServerCore;
import io.labwire.katcp.server.ServerLimits;
import io.labwire.katcp.server.ServerLink;
import io.labwire.katcp.server.Surroundings;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A server's core without a network: bytes come when a test says so, and time passes when it says so. */
final class BareServer implements Surroundings {

    private static final Instant ORIGIN = Instant.ofEpochSecond(1_700_000_000);
    private static final int LONGEST_LINE = 300;
    private static final int MOST_STEPS = 1000;
    private static final ServerLimits LIMITS = ServerLimits.with(limits -> limits.maxLine(LONGEST_LINE)
            .pendingPerConnection(4)
            .pendingPerServer(6)
            .asyncBacklog(2000));

    private final VirtualTime time = new VirtualTime(ORIGIN);
    private final Laboratory laboratory = new Laboratory(time);
    private final ServerCore core = new ServerCore(laboratory, LIMITS, this);
    private final Alarm alarm = new Alarm(time, core::nextDeadline, core::onTime, this::settle);
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final List<BareClient> clients = new ArrayList<>();
    private int timesHalted;

    Laboratory laboratory() {
        return laboratory;
    }

    VirtualTime time() {
        return time;
    }

    BareClient connect() {
        BareClient client = new BareClient();
        clients.add(client);
        step(() -> client.connection = Optional.of(core.accept(new Address("10.0.0.1", clients.size()), client)));
        return client;
    }

    Optional<BareClient> client(int index) {
        return index < clients.size() ? Optional.of(clients.get(index)) : Optional.empty();
    }

    void step(Runnable step) {
        step.run();
        settle();
    }

    /** Time passes, and what is due is done, up to a number of steps: a handler may have years of work. */
    void pass(Duration duration) {
        Instant end = time.now().plus(duration);
        boolean[] over = {false};
        time.at(end, () -> over[0] = true);
        for (int i = 0; i < MOST_STEPS && !over[0]; i++) {
            time.step();
            settle();
        }
    }

    /** The server halts; no client reads its good-bye. */
    void end() {
        step(core::halt);
        pass(Duration.ofSeconds(2));
        if (timesHalted != 1 || core.nextDeadline() != Long.MAX_VALUE) {
            throw new AssertionError("halted " + timesHalted + " times; next deadline " + core.nextDeadline());
        }
    }

    private void settle() {
        do {
            for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
                step.run();
            }
            core.flush();
        } while (!steps.isEmpty());
        alarm.look(now());
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    @Override
    public Executor handlers() {
        return steps::add;
    }

    @Override
    public long now() {
        return Duration.between(ORIGIN, time.now()).toNanos();
    }

    @Override
    public Timestamp wallClock() {
        return Timestamp.of(time.now());
    }

    @Override
    public void halting() {}

    @Override
    public void halted() {
        timesHalted++;
    }

    /** One client, of which nothing is expected. */
    final class BareClient implements ServerLink {

        private final Owed owed = new Owed(LONGEST_LINE);
        private Consumer<ByteBuffer> ear = bytes -> {};
        private Optional<ServerConnection> connection = Optional.empty();
        private byte[] unread = new byte[0];
        private boolean reads = true;
        private boolean gone;

        void send(byte[] bytes) {
            if (gone || connection().hasUnread()) {
                return; // the network keeps it
            }
            owed.sent(ByteBuffer.wrap(bytes));
            connection().receive(ByteBuffer.wrap(bytes));
        }

        /** Somebody else looks at what comes, too. */
        void heardBy(Consumer<ByteBuffer> listener) {
            ear = listener;
        }

        void reads(boolean on) {
            reads = on;
            if (on && unread.length > 0) {
                int length = unread.length;
                unread = new byte[0];
                step(() -> connection().written(length));
            }
        }

        void gone() {
            gone = true;
            connection().closed();
        }

        @Override
        public void send(ByteBuffer bytes) {
            int length = bytes.remaining();
            owed.received(bytes.duplicate());
            ear.accept(bytes);
            if (reads) {
                steps.add(() -> connection().written(length));
            } else {
                unread = Arrays.copyOf(unread, unread.length + length);
            }
        }

        @Override
        public void reading(boolean on) {}

        @Override
        public void finish() {}

        @Override
        public void abort() {
            gone = true;
        }

        private ServerConnection connection() {
            return connection.orElseThrow();
        }
    }
}
