package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.katcp.SamplingModel.Sent;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For random readings at random times a real server sends what the model says, and when it says. */
class SamplingModelTest {

    private static final long MILLISECOND = 1_000_000;
    private static final long END = 4000 * MILLISECOND + 1; // nothing happens exactly then

    @Property(tries = 2000)
    void randomReadingsAreSentAsTheModelSays(
            @ForAll long seed, @ForAll @IntRange(max = 5) int strategy, @ForAll @IntRange(max = 40) int readings) {
        Random random = new Random(seed);
        long shortest = (1 + random.nextInt(64)) * 15_625_000L;
        long longest = shortest + random.nextInt(64) * 15_625_000L;
        int difference = 1 + random.nextInt(4);
        String times = " " + seconds(shortest) + " " + seconds(longest);
        switch (strategy) {
            case 0 -> check("auto", SamplingModel.auto(), random, readings);
            case 1 -> check("event", SamplingModel.changes(0, 0, SamplingModel.NEVER), random, readings);
            case 2 ->
                check(
                        "differential " + difference,
                        SamplingModel.changes(difference, 0, SamplingModel.NEVER),
                        random,
                        readings);
            case 3 -> check("period " + seconds(shortest), SamplingModel.period(shortest), random, readings);
            case 4 -> check("event-rate" + times, SamplingModel.changes(0, shortest, longest), random, readings);
            default ->
                check(
                        "differential-rate " + difference + times,
                        SamplingModel.changes(difference, shortest, longest),
                        random,
                        readings);
        }
    }

    private static String seconds(long nanoseconds) {
        return Double.toString(nanoseconds / 1e9);
    }

    private static void check(String strategy, SamplingModel model, Random random, int count) {
        TreeMap<Long, Long> readings = new TreeMap<>();
        for (int index = 1; index <= count; index++) {
            // No two things ever happen at the same time, which the specification does not decide.
            readings.put(random.nextInt(4000) * MILLISECOND + index * 7L, (long) random.nextInt(9));
        }
        assertThat(sent(strategy, readings)).as(strategy + " of " + readings).isEqualTo(model.sent(readings, END));
    }

    private static List<Sent> sent(String strategy, Map<Long, Long> readings) {
        BareServer server = new BareServer();
        BareServer.BareClient client = server.connect();
        List<Sent> sent = new ArrayList<>();
        LineStream lines = new LineStream(4096);
        client.heardBy(bytes -> {
            for (LineEvent event : lines.receive(bytes)) {
                if (event instanceof LineEvent.Valid line
                        && line.message().name().equals("sensor-status")) {
                    sent.add(new Sent(
                            server.now(),
                            Long.parseLong(line.message().arguments().get(4).toString())));
                }
            }
        });
        readings.forEach((at, value) -> server.time()
                .after(
                        Duration.ofNanos(at),
                        () -> server.laboratory()
                                .sensors()
                                .labEvery()
                                .set(new Reading<>(Timestamp.of(server.time().now()), SensorStatus.NOMINAL, value))));
        server.step(() ->
                client.send(("?sensor-sampling lab.every " + strategy + "\n").getBytes(StandardCharsets.US_ASCII)));
        server.pass(Duration.ofNanos(END));
        return sent;
    }
}
