package io.labwire.katcp.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.AnySensor.Power;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensorTest {

    @Test
    void aSensorBeginsWithItsTypesFirstValueAndStatusUnknown() {
        assertThat(Sensor.integer("s").build().value()).isZero();
        assertThat(Sensor.integer("s").range(5L, 9L).build().value()).isEqualTo(5);
        assertThat(Sensor.integer("s").range(-5L, 9L).build().value()).isZero();
        assertThat(Sensor.float64("s").range(-2.0, -1.0).build().value()).isEqualTo(-2.0);
        assertThat(Sensor.bool("s").build().value()).isFalse();
        assertThat(Sensor.lru("s").build().value()).isEqualTo(Lru.NOMINAL);
        assertThat(Sensor.discrete("s", Power.class).build().value()).isEqualTo(Power.ON);
        assertThat(Sensor.string("s").build().value()).isEmpty();
        assertThat(Sensor.timestamp("s").build().value()).isEqualTo(new Timestamp(0));
        assertThat(Sensor.address("s").build().value()).isEqualTo(new Address("0.0.0.0"));
        assertThat(Sensor.string("s").build().reading().status()).isEqualTo(SensorStatus.UNKNOWN);
    }

    @Test
    void withoutADescriptionTypeAndUnitAreTold() {
        assertThat(Sensor.float64("psu.v").unit("V").build().description()).isEqualTo("Float sensor 'psu.v' in unit V");
        assertThat(Sensor.bool("on").build().description()).isEqualTo("Boolean sensor 'on' with no unit");
    }

    @Test
    void whatCannotBeASensorIsRefused() {
        assertThatThrownBy(() -> Sensor.bool("a,b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sensor.timestamp("t").unit("s")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sensor.string("s").range("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void floatsAreComparedAsNumbers() {
        Sensor<Double> sensor = Sensor.float64("s").build();
        Timestamp now = new Timestamp(1);
        assertThat(sensor.same(
                        new Reading<>(now, SensorStatus.NOMINAL, 0.0),
                        new Reading<>(new Timestamp(2), SensorStatus.NOMINAL, -0.0)))
                .isTrue();
        Reading<Double> nan = new Reading<>(now, SensorStatus.NOMINAL, Double.NaN);
        assertThat(sensor.same(nan, nan)).isFalse();
    }

    @Test
    void anObserverIsToldOnceAndMayDetachItself() {
        Sensor<Long> sensor = Sensor.integer("s").build();
        List<Object> seen = new ArrayList<>();
        SensorObserver<Object> once = new SensorObserver<>() {
            @Override
            public void changed(Sensor<?> changed, Reading<?> reading) {
                seen.add(reading.value());
                sensor.detach(this);
            }
        };
        sensor.attach(once);
        sensor.attach(once);
        sensor.set(1L);
        sensor.set(2L);
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void anObserverMayLookAtTheSensorItself() {
        Sensor<Long> sensor = Sensor.integer("s").build();
        List<Long> seen = new ArrayList<>();
        Consumer<Sensor<Long>> looking = changed -> seen.add(changed.value());
        sensor.attach(looking);
        sensor.attach(looking);
        sensor.set(1L);
        sensor.detach(looking);
        sensor.set(2L);
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void aReadingIsSetAndToldAsOnTheWireOfEitherVersion() throws WireFormatException {
        Sensor<Timestamp> sensor = Sensor.timestamp("s").build();
        FormattedReading four = new FormattedReading(Bytes.utf8("1500"), Bytes.utf8("warn"), Bytes.utf8("2500"));
        sensor.setFormatted(four, TimeForm.MILLISECONDS);
        assertThat(sensor.reading())
                .isEqualTo(new Reading<>(new Timestamp(1.5), SensorStatus.WARN, new Timestamp(2.5)));
        assertThat(sensor.formatted(TimeForm.MILLISECONDS)).isEqualTo(four);
        assertThat(sensor.formatted(TimeForm.SECONDS))
                .isEqualTo(new FormattedReading(Bytes.utf8("1.500000"), Bytes.utf8("warn"), Bytes.utf8("2.500000")));
        FormattedReading bad = new FormattedReading(Bytes.utf8("1"), Bytes.utf8("fine"), Bytes.utf8("2"));
        assertThatThrownBy(() -> sensor.setFormatted(bad, TimeForm.SECONDS)).isInstanceOf(WireFormatException.class);
        assertThat(sensor.reading().timestamp()).isEqualTo(new Timestamp(1.5));
        sensor.set(new Timestamp(3), SensorStatus.ERROR, new Timestamp(4));
        assertThat(sensor.reading()).isEqualTo(new Reading<>(new Timestamp(4), SensorStatus.ERROR, new Timestamp(3)));
    }

    @Test
    void aRangeForWarningsLiesAroundTheNominalOne() {
        assertThat(Sensor.integer("s").range(2L, 5L).warning(0L, 9L).build().parameters())
                .containsExactly(Bytes.utf8("2"), Bytes.utf8("5"), Bytes.utf8("0"), Bytes.utf8("9"));
        assertThatThrownBy(() -> Sensor.integer("s").range(2L, 5L).warning(3L, 9L))
                .hasMessage("the range from 3 to 9 does not lie around the nominal one");
        assertThatThrownBy(() -> Sensor.integer("s").warning(3L, 9L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sensorsAreMadeOfWords() throws WireFormatException {
        for (SensorType type : SensorType.values()) {
            List<Bytes> options = type == SensorType.DISCRETE ? List.of(Bytes.utf8("a"), Bytes.utf8("b")) : List.of();
            Sensor<?> sensor = SensorText.builder("s", SensorText.type(type.wire()), options)
                    .build();
            assertThat(sensor.type()).isEqualTo(type);
            assertThat(sensor.parameters()).isEqualTo(options);
        }
        List<Bytes> ranges = List.of(Bytes.utf8("1.0"), Bytes.utf8("2.0"), Bytes.utf8("0.5"), Bytes.utf8("3.0"));
        assertThat(SensorText.builder("s", SensorType.FLOAT, ranges).build().parameters())
                .isEqualTo(ranges);
        assertThat(SensorText.builder("s", SensorType.FLOAT, ranges.subList(0, 2))
                        .build()
                        .value())
                .isEqualTo(1.0);
        assertThatThrownBy(() -> SensorText.builder("s", SensorType.FLOAT, ranges.subList(0, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SensorText.builder("s", SensorType.BOOLEAN, ranges))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SensorText.type("complex")).hasMessage("Invalid sensor type string complex");
    }

    @Test
    void aDiscreteSensorHoldsItsOptionsOnly() throws WireFormatException {
        Sensor<String> sensor = Sensor.discrete("s", List.of("on", "off")).build();
        assertThat(sensor.value()).isEqualTo("on");
        sensor.set(sensor.parse(Bytes.utf8("off")));
        assertThatThrownBy(() -> sensor.set("maybe")).hasMessage("Discrete value 'maybe' is not one of [on, off]");
        assertThat(sensor.value()).isEqualTo("off");
        assertThatThrownBy(() -> Sensor.discrete("s", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sensorsAreSortedByCodePointAndReplacedByName() {
        SensorSet set = new SensorSet();
        List<Sensor<?>> removed = new ArrayList<>();
        set.attach(removed::add);
        for (String name : List.of("b", "a.z", "\ud83d\ude00", "\uffee", "B")) {
            set.add(Sensor.bool(name).build());
        }
        assertThat(set.all()).extracting(Sensor::name).containsExactly("B", "a.z", "b", "\uffee", "\ud83d\ude00");
        Sensor<?> old = set.find("b").orElseThrow();
        set.add(Sensor.integer("b").build());
        assertThat(removed).containsExactly(old);
        assertThat(set.remove("b")).isPresent();
        assertThat(set.remove("b")).isEmpty();
    }

    @Test
    void aTapBringsEachLaterReadingOnceAndInOrderWhoeverSetsThem() throws InterruptedException {
        Sensor<Long> sensor = Sensor.integer("s").build();
        sensor.set(-1L);
        Queue<Runnable> steps = new ArrayDeque<>();
        List<Long> brought = new ArrayList<>();
        SensorTap<Long> tap = new SensorTap<>(sensor, 100_000, step -> add(steps, step), r -> brought.add(r.value()));
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> setters = IntStream.range(0, 4)
                .mapToObj(n -> new Thread(() -> setMany(sensor, go, n)))
                .toList();
        setters.forEach(Thread::start);
        go.countDown();
        for (Thread setter : setters) {
            setter.join();
        }
        assertThat(tap.latest().value()).isEqualTo(-1);
        steps.forEach(Runnable::run);
        assertThat(brought).hasSize(4000).doesNotHaveDuplicates();
        for (int n = 0; n < 4; n++) {
            long low = n * 1000L;
            assertThat(brought.stream().filter(v -> v >= low && v < low + 1000)).isSorted();
        }
        assertThat(brought.get(3999)).isEqualTo(sensor.value());
        assertThat(tap.dropped()).isZero();
    }

    private static void add(Queue<Runnable> steps, Runnable step) {
        synchronized (steps) {
            steps.add(step);
        }
    }

    private static void setMany(Sensor<Long> sensor, CountDownLatch go, int n) {
        try {
            go.await();
            for (long i = 0; i < 1000; i++) {
                sensor.set(n * 1000L + i);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTapThatNobodyEmptiesGivesUpTheOldestReadings() {
        Sensor<Long> sensor = Sensor.integer("s").build();
        Queue<Runnable> steps = new ArrayDeque<>();
        List<Long> brought = new ArrayList<>();
        SensorTap<Long> tap = new SensorTap<>(sensor, 3, steps::add, r -> brought.add(r.value()));
        for (long value = 1; value <= 4; value++) {
            sensor.set(value);
        }
        steps.forEach(Runnable::run);
        assertThat(brought).containsExactly(2L, 3L, 4L);
        assertThat(tap.dropped()).isEqualTo(1);
        tap.close();
        sensor.set(5L);
        steps.forEach(Runnable::run);
        assertThat(brought).hasSize(3);
    }
}
