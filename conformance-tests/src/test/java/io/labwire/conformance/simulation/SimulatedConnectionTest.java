package io.labwire.conformance.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The simulated network keeps what TCP promises, and breaks all that TCP does not promise. */
class SimulatedConnectionTest {

    private static final Weather WEATHER =
            new Weather(Duration.ofMillis(50), 0.05, Duration.ofSeconds(5), 0.5, Duration.ofMinutes(1));

    private final Tally<Fault> faults = new Tally<>(Fault.class);

    @Property
    void withoutABreakAllBytesComeInOrder(@ForAll @Size(max = 20) byte[][] sent, @ForAll long seed) {
        Run run = new Run(seed);
        for (byte[] bytes : sent) {
            run.connection.sendToServer(bytes);
        }
        run.connection.closeFromClient();
        run.time.run(10_000);

        assertThat(run.server.received.toByteArray()).isEqualTo(joined(sent));
        assertThat(run.server.closed).isEqualTo(1);
        assertThat(run.client.closed).isZero();
    }

    @Property
    void aBreakLosesOnlyAnEndOfTheStreamAndBothLearnOfItOnce(@ForAll @Size(max = 20) byte[][] sent, @ForAll long seed) {
        Run run = new Run(seed);
        Random random = new Random(seed);
        for (byte[] bytes : sent) {
            run.time.after(Duration.ofMillis(random.nextInt(100)), () -> run.connection.sendToClient(bytes));
        }
        run.time.after(Duration.ofMillis(random.nextInt(120)), run.connection::cut);
        run.time.run(10_000);

        assertThat(run.client.received.size()).isLessThanOrEqualTo(joined(sent).length);
        assertThat(run.client.closed).isEqualTo(1);
        assertThat(run.server.closed).isEqualTo(1);
    }

    @Property
    void whatComesToWhoDoesNotReadWaits(@ForAll @Size(min = 1, max = 20) byte[][] sent, @ForAll long seed) {
        Run run = new Run(seed);
        run.connection.clientReads(false);
        for (byte[] bytes : sent) {
            run.connection.sendToClient(bytes);
        }
        run.connection.closeFromServer();
        run.time.run(10_000);
        assertThat(run.client.story).isEmpty();

        run.connection.clientReads(true);
        run.time.run(10_000);
        assertThat(run.client.received.toByteArray()).isEqualTo(joined(sent));
        assertThat(run.client.closed).isEqualTo(1);
    }

    @Property
    void theSameSeedGivesTheSameRun(@ForAll @Size(max = 20) byte[][] sent, @ForAll long seed) {
        assertThat(story(sent, seed)).isEqualTo(story(sent, seed));
    }

    @Example
    void everyFaultHappens() {
        for (long seed = 0; seed < 200; seed++) {
            Run run = new Run(seed);
            for (int i = 0; i < 10; i++) {
                byte[] bytes = new byte[20];
                run.time.after(Duration.ofMillis(10L * i), () -> run.connection.sendToServer(bytes));
            }
            run.time.after(Duration.ofMillis(5), () -> run.connection.clientReads(false));
            run.time.after(Duration.ofMillis(95), run.connection::cut);
            run.time.run(10_000);
        }

        assertThat(faults.missing()).isEmpty();
    }

    private String story(byte[][] sent, long seed) {
        Run run = new Run(seed);
        for (byte[] bytes : sent) {
            run.connection.sendToServer(bytes);
        }
        run.time.after(Duration.ofMillis(30), run.connection::cut);
        run.time.run(10_000);
        return run.server.story.toString();
    }

    private static byte[] joined(byte[][] parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private final class Run {
        private final VirtualTime time = new VirtualTime(Instant.EPOCH);
        private final Recorder client = new Recorder(time);
        private final Recorder server = new Recorder(time);
        private final SimulatedConnection connection;

        private Run(long seed) {
            connection = new SimulatedConnection(time, new Random(seed), WEATHER, faults, client, server);
        }
    }

    private static final class Recorder implements Endpoint {
        private final VirtualTime time;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final StringBuilder story = new StringBuilder();
        private int closed;

        private Recorder(VirtualTime time) {
            this.time = time;
        }

        @Override
        public void received(ByteBuffer chunk) {
            assertThat(closed).isZero();
            byte[] bytes = new byte[chunk.remaining()];
            chunk.get(bytes);
            received.writeBytes(bytes);
            story.append(time.now()).append(' ').append(bytes.length).append('\n');
        }

        @Override
        public void closed() {
            closed++;
            story.append(time.now()).append(" closed\n");
        }
    }
}
