package io.labwire.katcp.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static <T> int sent(Sampler<T> sampler, List<T> values) {
        int sent = 1;
        sampler.sent(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, values.get(0)), 0);
        for (int i = 1; i < values.size(); i++) {
            Reading<T> reading = new Reading<>(new Timestamp(i), SensorStatus.NOMINAL, values.get(i));
            if (sampler.changed(reading, i)) {
                sampler.sent(reading, i);
                sent++;
            }
        }
        return sent;
    }

    @Test
    void eachSetOfNanIsAnEventAndNoDifference() {
        Sensor<Double> sensor = Sensor.float64("s").build();
        List<Double> values = List.of(Double.NaN, Double.NaN, 5.0, Double.NaN);
        assertThat(sent(new EventSampling().sampler(sensor), values)).isEqualTo(4);
        assertThat(sent(new DifferentialSampling(Difference.of(0.5)).sampler(sensor), values))
                .isEqualTo(1);
    }

    @Test
    void wholeNumbersAreComparedExactly() {
        Sensor<Long> sensor = Sensor.integer("s").build();
        long huge = 1L << 62;
        List<Long> apart = List.of(-huge, huge, huge - 1);
        Difference nearly = Difference.of(Long.MAX_VALUE);
        assertThat(sent(new DifferentialSampling(nearly).sampler(sensor), apart))
                .isEqualTo(2);
        Difference half = Difference.of(0.5);
        assertThat(sent(new DifferentialSampling(half).sampler(sensor), apart)).isEqualTo(3);
        assertThat(sent(new DifferentialSampling(Difference.of(Double.POSITIVE_INFINITY)).sampler(sensor), apart))
                .isEqualTo(1);
    }

    @Test
    void aMomentIsSoManySecondsFromAnother() throws SamplingRefused {
        Sensor<Timestamp> sensor = Sensor.timestamp("s").build();
        List<Timestamp> values = List.of(new Timestamp(0), new Timestamp(1), new Timestamp(2.5));
        for (TimeForm version : TimeForm.values()) { // in KATCP 4 too
            SamplingStrategy strategy =
                    SamplingStrategy.parse("differential", List.of(Bytes.utf8("1")), SensorType.TIMESTAMP, version);
            assertThat(sent(strategy.sampler(sensor), values)).isEqualTo(2);
        }
    }

    @Test
    void withANegativeDifferenceEveryReadingCounts() throws SamplingRefused {
        Sensor<Double> sensor = Sensor.float64("s").build();
        Sampler<Double> sampler = parse("differential-rate", "-1", "0", "9").sampler(sensor);
        assertThat(sent(sampler, List.of(1.0, 1.0, 1.0))).isEqualTo(3);
    }

    @Test
    void aLongestTimeThatNobodyLivesToSeeIsNone() throws SamplingRefused {
        for (String longest : List.of("inf", "4.3e17")) {
            Sampler<Double> sampler = parse("event-rate", "1", longest)
                    .sampler(Sensor.float64("s").build());
            sampler.sent(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, 0.0), 5);
            assertThat(sampler.deadline()).isEqualTo(Sampler.NEVER);
            assertThat(sampler.changed(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, 1.0), 6))
                    .isFalse();
            assertThat(sampler.deadline()).isEqualTo(1_000_000_005);
        }
    }

    @Test
    void autoIsWhatTheDeviceSaysItIs() {
        Sensor<Double> sensor =
                Sensor.float64("s").autoStrategy(new EventSampling()).build();
        assertThat(sent(new AutoSampling().sampler(sensor), List.of(1.0, 1.0, 2.0)))
                .isEqualTo(2);
        assertThatThrownBy(() -> Sensor.string("s").autoStrategy(new DifferentialSampling(Difference.of(1))))
                .hasMessage("the differential strategy is not for sensors of type string");
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
        Sampler<Double> sampler =
                parse("period", "inf").sampler(Sensor.float64("s").build());
        sampler.sent(new Reading<>(new Timestamp(0), SensorStatus.NOMINAL, 0.0), 5);
        assertThat(sampler.deadline()).isEqualTo(Sampler.NEVER);
    }

    @Test
    void refusalsAreInTheProtocolsWords() {
        assertRefused("The 'none' strategy takes no parameters.", "none", "1");
        assertRefused("The 'auto' strategy takes no parameters.", "auto", "1");
        assertRefused("The 'event' strategy takes no parameters.", "event", "1");
        assertRefused("The 'period' strategy takes one parameter.", "period");
        assertRefused("The period must be a positive float in seconds.", "period", "nan");
        assertRefused("The period must be a positive float in seconds.", "period", "0");
        assertRefused("The 'differential' strategy takes one parameter.", "differential");
        assertRefused("The diff amount must be a positive float.", "differential", "nan");
        assertRefused("The diff amount must be a positive float.", "differential", "0");
        assertRefused("The 'event-rate' strategy takes two parameters.", "event-rate", "1");
        assertRefused("The 'differential-rate' strategy takes three parameters.", "differential-rate", "1", "1");
        assertRefused("The diff amount must be a float.", "differential-rate", "nan", "1", "1");
        assertRefused("Unknown strategy name: bogus.", "bogus");
        for (String[] limits :
                new String[][] {{"0", "0"}, {"-1", "1"}, {"2", "1"}, {"nan", "1"}, {"0", "nan"}, {"a", "1"}}) {
            assertRefused(
                    "The shortest and longest periods must satisfy 0 <= shortest_period <= longest_period",
                    "event-rate",
                    limits);
        }
    }

    @Test
    void refusalsNameTheSensorsType() {
        assertRefused(SensorType.INTEGER, "The diff amount must be a positive integer.", "differential", "1.5");
        assertRefused(
                SensorType.TIMESTAMP, "The diff amount must be a positive number of seconds.", "differential", "-1");
        assertRefused(
                SensorType.LRU,
                "The 'differential' strategy is only valid for float, integer and timestamp sensors.",
                "differential",
                "1");
        assertRefused(
                SensorType.TIMESTAMP,
                "The differential-rate strategy can only be defined for integer or float sensors",
                "differential-rate",
                "1",
                "1",
                "2");
    }

    private static SamplingStrategy parse(String name, String... parameters) throws SamplingRefused {
        return parse(SensorType.FLOAT, name, parameters);
    }

    private static SamplingStrategy parse(SensorType type, String name, String... parameters) throws SamplingRefused {
        List<Bytes> bytes = Arrays.stream(parameters).map(Bytes::utf8).toList();
        return SamplingStrategy.parse(name, bytes, type, TimeForm.SECONDS);
    }

    private static void assertRefused(String reason, String name, String... parameters) {
        assertRefused(SensorType.FLOAT, reason, name, parameters);
    }

    private static void assertRefused(SensorType type, String reason, String name, String... parameters) {
        assertThatThrownBy(() -> parse(type, name, parameters))
                .isInstanceOf(SamplingRefused.class)
                .hasMessage(reason);
    }
}
