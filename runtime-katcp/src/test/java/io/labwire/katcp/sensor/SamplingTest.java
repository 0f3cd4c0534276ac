package io.labwire.katcp.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.Captured;
import io.labwire.katcp.argument.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplingTest {

    /** One sensor sampled in virtual time. */
    private static final class Run<T> {
        private final Sensor<T> sensor;
        private final Sampler<T> sampler;
        private final List<String> sent = new ArrayList<>();
        private final boolean samples;

        Run(Sensor<T> sensor, SamplingStrategy strategy, String initial) throws WireFormatException {
            this.sensor = sensor;
            this.sampler = strategy.sampler(sensor);
            this.samples = strategy.samples();
            String[] parts = ("0.0:" + initial).split(":");
            sensor.set(reading(parts));
            if (samples) {
                send(0);
            }
        }

        Reading<T> reading(String[] parts) throws WireFormatException {
            return new Reading<>(
                    new Timestamp(Double.parseDouble(parts[0])),
                    SensorStatus.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT)),
                    sensor.parse(Bytes.utf8(parts[1])));
        }

        void send(long now) {
            Reading<T> reading = sensor.reading();
            sampler.sent(reading, now);
            sent.add(FloatText.format(now / 1e9) + ":" + sensor.format(reading.value()) + ":"
                    + reading.status().wire() + ":"
                    + FloatText.format(reading.timestamp().seconds()));
        }

        void until(long time) {
            while (sampler.deadline() <= time) {
                long due = sampler.deadline();
                if (sampler.elapsed(due)) {
                    send(due);
                }
            }
        }

        void set(String[] parts) throws WireFormatException {
            long now = Math.round(Double.parseDouble(parts[0]) * 1e9);
            until(now);
            sensor.set(reading(parts));
            if (samples && sampler.changed(sensor.reading(), now)) {
                send(now);
            }
        }
    }

    @Test
    void strategiesSendWhatTheRealSoftwareSendsAndWhenItDoes() throws WireFormatException, SamplingRefused {
        List<String[]> cases = Captured.table(SamplingTest.class, "sampling.tsv");
        assertThat(cases).hasSize(18);
        for (String[] oneCase : cases) {
            List<Bytes> parameters =
                    Arrays.stream(words(oneCase[3])).map(Bytes::utf8).toList();
            if (oneCase[7].equals("error")) {
                assertThatThrownBy(() -> SamplingStrategy.parse(oneCase[2], parameters))
                        .as(oneCase[0])
                        .isInstanceOf(SamplingRefused.class);
            } else {
                SamplingStrategy strategy = SamplingStrategy.parse(oneCase[2], parameters);
                assertThat(run(SensorTest.of(oneCase[1], "s").build(), strategy, oneCase))
                        .as(oneCase[0])
                        .containsExactly(words(oneCase[7]));
            }
        }
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static <T> List<String> run(Sensor<T> sensor, SamplingStrategy strategy, String[] oneCase)
            throws WireFormatException {
        Run<T> run = new Run<>(sensor, strategy, oneCase[4]);
        for (String set : words(oneCase[6])) {
            run.set(set.split(":"));
        }
        run.until(Math.round(Double.parseDouble(oneCase[5]) * 1e9));
        return run.sent;
    }

    @Test
    void eachSetOfNanIsAnEvent() throws WireFormatException {
        Run<Double> run = new Run<>(Sensor.float64("s").build(), new EventSampling(), "nan:nominal");
        run.set(new String[] {"1.0", "nan", "nominal"});
        run.set(new String[] {"2.0", "nan", "nominal"});
        assertThat(run.sent).hasSize(3);
    }

    @Test
    void aPeriodDoesNotDriftAndBeginsAnewAfterALongDelay() {
        PeriodSampler<Double> sampler = new PeriodSampler<>(1e-7);
        sampler.sent(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, 0.0), 1000);
        assertThat(sampler.deadline()).isEqualTo(1100);
        assertThat(sampler.elapsed(1130)).isTrue();
        assertThat(sampler.deadline()).isEqualTo(1200);
        sampler.elapsed(1300);
        assertThat(sampler.deadline()).isEqualTo(1300);
        sampler.elapsed(1401);
        assertThat(sampler.deadline()).isEqualTo(1501);
    }

    @Test
    void anInfinitePeriodNeverEnds() throws SamplingRefused {
        Sampler<Double> sampler = SamplingStrategy.parse("period", List.of(Bytes.utf8("inf")))
                .sampler(Sensor.float64("s").build());
        sampler.sent(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, 0.0), 5);
        assertThat(sampler.deadline()).isEqualTo(Sampler.NEVER);
    }

    @Test
    void refusalsAreInTheProtocolsWords() {
        assertRefused("The 'event' strategy takes no parameters.", "event", "1");
        assertRefused("The 'period' strategy takes one parameter.", "period");
        assertRefused("The period must be a positive float in seconds.", "period", "nan");
        assertRefused("Unknown strategy name: bogus.", "bogus");
    }

    private static void assertRefused(String reason, String name, String... parameters) {
        assertThatThrownBy(() -> SamplingStrategy.parse(
                        name, Arrays.stream(parameters).map(Bytes::utf8).toList()))
                .hasMessage(reason);
    }
}
