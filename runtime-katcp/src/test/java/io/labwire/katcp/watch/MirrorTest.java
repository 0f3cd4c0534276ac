package io.labwire.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.client.ClientLimits;
import io.labwire.katcp.client.ClientScript;
import io.labwire.katcp.client.ClientSettings;
import io.labwire.katcp.client.Reconnection;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.wire.Message;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A mirror and a scripted device (specification, section 16). */
class MirrorTest {

    private static final String BULK = "#version-connect katcp-protocol 5.1-BIMT\n";
    private static final ClientSettings SETTINGS = ClientSettings.of("lab:7147", ClientLimits.DEFAULT)
            .withReconnection(Reconnection.fixed(Duration.ofMillis(500)), () -> 0);

    private final ClientScript script = new ClientScript(SETTINGS);
    private final List<String> told = new ArrayList<>();
    private Mirror mirror = mirror();

    private Mirror mirror(String... words) {
        return new Mirror(
                new SensorFilter(List.of(words)),
                sensor -> List.of("auto"),
                () -> new Timestamp(1000 + script.now() / 1e9),
                new Recorder());
    }

    private final class Recorder implements WatchListener {
        @Override
        public void updated(WatchedSensor sensor, Reading<?> reading) {
            told.add(sensor + " @" + reading.timestamp());
        }

        @Override
        public void added(WatchedSensor sensor) {
            told.add("+" + sensor.name());
        }

        @Override
        public void removed(WatchedSensor sensor) {
            told.add("-" + sensor.name());
        }

        @Override
        public void refused(WatchedSensor sensor, Message reply) {
            told.add(sensor.name() + " refused " + reply);
        }

        @Override
        public void failed(String reason) {
            told.add("failed: " + reason);
        }

        @Override
        public void state(WatchState state) {
            told.add(state.name());
        }
    }

    private void connect(String greeting) {
        script.core.attach(mirror, 0);
        script.core.start(0);
        script.core.connected(0);
        script.receive(greeting);
    }

    private WatchedSensor watched(String name) {
        return Objects.requireNonNull(mirror.sensors().get(name), name);
    }

    private List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    private void synced() {
        connect(BULK);
        script.receive("""
                #sensor-list[1] a A. \\@ integer
                #sensor-list[1] b B. V float 0.0 5.0
                !sensor-list[1] ok 2
                #sensor-status 1.0 1 a nominal 7
                #sensor-status 1.0 1 b warn 4.5
                !sensor-sampling[2] ok a,b auto
                """);
        script.sent();
        told.clear();
    }

    @Test
    void sensorsAreListedAndSubscribedToAtOnceAndTheirReadingsCome() {
        connect(BULK);
        assertThat(script.sent()).isEqualTo("?sensor-list[1]\n");
        script.receive(
                "#sensor-list[1] b B. V float 0.0 5.0\n#sensor-list[1] a A. \\@ integer\n!sensor-list[1] ok 2\n");
        assertThat(script.sent()).isEqualTo("?sensor-sampling[2] a,b auto\n");
        script.receive("#sensor-status 1.0 1 a nominal 7\n#sensor-status 1.0 1 b warn 4.5\n");
        assertThat(mirror.state()).isEqualTo(WatchState.SYNCING);
        script.receive("!sensor-sampling[2] ok a,b auto\n");
        assertThat(told())
                .containsExactly("SYNCING", "+a", "+b", "a nominal 7 @1.000000", "b warn 4.5 @1.000000", "SYNCED");
        assertThat(mirror.sensors()).containsOnlyKeys("a", "b");
    }

    @Test
    void severalReadingsMayStandInOneInformAndSensorsOfOthersAreLeftToThem() {
        synced();
        script.unsolicited.clear();
        script.receive("#sensor-status 2.0 2 a error 8 b nominal 5\n#sensor-status 3.0 2 a warn 9 other nominal 1\n");
        assertThat(told()).containsExactly("a error 8 @2.000000", "b nominal 5.0 @2.000000", "a warn 9 @3.000000");
        assertThat(script.unsolicited).containsExactly("#sensor-status 3.0 2 a warn 9 other nominal 1");
    }

    @Test
    void withoutTheFlagEachSensorIsSubscribedToAlone() {
        connect("#version-connect katcp-protocol 5.0-M\n");
        script.receive("#sensor-list a A. \\@ integer\n#sensor-list b B. \\@ integer\n!sensor-list ok 2\n");
        assertThat(script.sent()).isEqualTo("?sensor-list\n?sensor-sampling a auto\n?sensor-sampling b auto\n");
        script.receive("!sensor-sampling ok a auto\n!sensor-sampling fail no\n");
        assertThat(mirror.state()).isEqualTo(WatchState.SYNCED);
    }

    @Test
    void whenManyAtOnceFailEachIsTriedAlone() {
        connect(BULK);
        script.receive("#sensor-list[1] a A. \\@ integer\n#sensor-list[1] b B. \\@ integer\n!sensor-list[1] ok 2\n");
        script.sent();
        script.receive("!sensor-sampling[2] fail Unknown\\_sensor\n");
        assertThat(script.sent()).isEqualTo("?sensor-sampling[3] a auto\n?sensor-sampling[4] b auto\n");
        assertThat(told()).containsExactly("SYNCING", "+a", "+b");
        script.receive("!sensor-sampling[4] ok b auto\n!sensor-sampling[3] fail no\n");
        assertThat(told()).containsExactly("a refused !sensor-sampling[3] fail no", "SYNCED");
        assertThat(mirror.state()).isEqualTo(WatchState.SYNCED);
    }

    @Test
    void manySensorsAreSubscribedToInPiecesOfAFewKilobytes() {
        connect(BULK);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            list.append("#sensor-list[1] some.sensor.").append(10_000 + i).append(" A. \\@ integer\n");
        }
        script.sent();
        script.receive(list + "!sensor-list[1] ok 3000\n");
        List<String> lines = script.sent().lines().toList();
        assertThat(lines).hasSize(7).allMatch(line -> line.length() < 9000);
        assertThat(lines.stream().mapToInt(line -> line.split(",", -1).length).sum())
                .isEqualTo(3000);
    }

    @Test
    void withoutAConnectionEverySensorIsUnreachableAndKeepsItsValueUntilItIsBack() {
        synced();
        script.pass(Duration.ofSeconds(10));
        script.core.disconnected("cut", script.now());
        assertThat(told())
                .containsExactly("DISCONNECTED", "a unreachable 7 @1010.000000", "b unreachable 4.5 @1010.000000");
        WatchedSensor before = watched("a");
        script.pass(Duration.ofMillis(500));
        script.core.connected(script.now());
        script.receive(BULK);
        script.receive("""
                #sensor-list[3] a A. \\@ integer
                #sensor-list[3] c C. \\@ integer
                !sensor-list[3] ok 2
                """);
        assertThat(script.sent()).isEqualTo("?sensor-list[3]\n?sensor-sampling[4] a,c auto\n");
        script.receive("#sensor-status 2.0 1 a nominal 8\n!sensor-sampling[4] ok a,c auto\n");
        assertThat(told()).containsExactly("SYNCING", "-b", "+c", "a nominal 8 @2.000000", "SYNCED");
        assertThat(watched("a")).isSameAs(before);
    }

    @Test
    void whatTheDeviceSaysHasChangedIsSubscribedToAnewAndNothingElse() {
        synced();
        script.receive("#interface-changed sensor c added\n#interface-changed request-list\n");
        assertThat(script.sent()).isEqualTo("?sensor-list[3]\n");
        script.receive("""
                #sensor-list[3] a A. \\@ integer
                #sensor-list[3] b Better. V float 0.0 5.0
                #sensor-list[3] c C. \\@ integer
                !sensor-list[3] ok 3
                """);
        assertThat(script.sent()).isEqualTo("?sensor-sampling[4] b,c auto\n");
        script.receive("#device-changed\n");
        assertThat(script.sent()).isEmpty();
        script.receive("!sensor-sampling[4] ok b,c auto\n");
        assertThat(told()).containsExactly("SYNCING", "-b", "+b", "+c");
        assertThat(script.sent()).isEqualTo("?sensor-list[5]\n");
        script.receive("#sensor-list[5] c C. \\@ integer\n!sensor-list[5] ok 1\n");
        assertThat(script.sent()).isEqualTo("?sensor-sampling[6] c auto\n");
        script.receive("!sensor-sampling[6] ok c auto\n");
        assertThat(told()).containsExactly("-a", "-b", "SYNCED");
    }

    @Test
    void aDeviceThatRefusesToListIsToldOfAndAskedAgain() {
        connect(BULK);
        script.receive("!sensor-list[1] fail busy\n");
        assertThat(told())
                .containsExactly("SYNCING", "failed: the device answers ?sensor-list with !sensor-list fail busy");
        script.sent();
        script.pass(Follower.RETRY);
        assertThat(script.sent()).isEqualTo("?sensor-list[2]\n");
        script.receive("!sensor-list[2] ok 0\n");
        assertThat(told()).containsExactly("SYNCED");
    }

    @Test
    void aDeviceThatDoesNotGreetIsAskedAllTheSame() {
        connect("");
        script.pass(ClientLimits.DEFAULT.requestTimeout());
        assertThat(script.sent()).isEqualTo("?sensor-list\n");
    }

    @Test
    void oneNameIsAskedForAndMayComeLater() {
        mirror = mirror("late");
        connect(BULK);
        assertThat(script.sent()).isEqualTo("?sensor-list[1] late\n");
        script.receive("!sensor-list[1] fail Unknown\\_sensor\\_name.\n");
        assertThat(mirror.state()).isEqualTo(WatchState.SYNCED);
        script.receive("#interface-changed sensor late added\n");
        assertThat(script.sent()).isEqualTo("?sensor-list[2] late\n");
    }

    @Test
    void ofSeveralNamesAndPatternsAllSensorsAreListedAndThoseWatchedThatFit() {
        mirror = mirror("b", "/^cpu[.]/");
        connect(BULK);
        assertThat(script.sent()).isEqualTo("?sensor-list[1]\n");
        script.receive("""
                #sensor-list[1] a A. \\@ integer
                #sensor-list[1] b B. \\@ integer
                #sensor-list[1] cpu.load B. \\@ integer
                #sensor-list[1] gpu.cpu.load B. \\@ integer
                !sensor-list[1] ok 4
                """);
        assertThat(mirror.sensors()).containsOnlyKeys("b", "cpu.load");
    }

    @Test
    void itCanBeAttachedToAConnectionThatIsThereAndUnsubscribesWhenItIsTakenAway() {
        script.core.start(0);
        script.core.connected(0);
        script.receive(BULK);
        script.core.attach(mirror, 0);
        script.receive("#sensor-list[1] a A. \\@ integer\n#sensor-list[1] b B. \\@ integer\n!sensor-list[1] ok 2\n");
        script.sent();
        told.clear();
        script.core.detach(mirror);
        assertThat(script.sent()).isEqualTo("?sensor-sampling[3] a,b none\n");
        assertThat(told()).startsWith("DISCONNECTED").endsWith("CLOSED");
        script.receive("!sensor-sampling[2] ok a,b auto\n#interface-changed\n");
        assertThat(script.sent()).isEmpty();
    }

    @Test
    void momentsOfKatcp4AreMilliseconds() {
        connect("#version a-1.0\n");
        script.receive("#sensor-list t T. \\@ timestamp\n!sensor-list ok 1\n#sensor-status 1500 1 t nominal 2500\n");
        assertThat(watched("t").reading())
                .isEqualTo(new Reading<Object>(new Timestamp(1.5), SensorStatus.NOMINAL, new Timestamp(2.5)));
    }

    @Test
    void valuesHaveTheTypeOfTheSensor() {
        connect(BULK);
        List<String> types = List.of(
                "integer", "float", "boolean", "lru", "discrete", "string", "timestamp", "address", "from-the-future");
        for (String type : types) {
            script.receive(
                    "#sensor-list[1] " + type + " D. \\@ " + type + (type.equals("discrete") ? " on off\n" : "\n"));
        }
        script.receive("!sensor-list[1] ok 9\n");
        assertThat(values(types))
                .containsExactly(
                        0L, 0.0, false, Lru.NOMINAL, "on", "", new Timestamp(0), new Address("0.0.0.0"), Bytes.EMPTY);
        List<String> sent =
                List.of("99999999999999999999", "1e3", "1", "error", "off", "a\\_b", "12.5", "[::1]:80", "\\0");
        for (int i = 0; i < types.size(); i++) {
            script.receive("#sensor-status 1 1 " + types.get(i) + " nominal " + sent.get(i) + "\n");
        }
        assertThat(values(types))
                .containsExactly(
                        new BigInteger("99999999999999999999"),
                        1000.0,
                        true,
                        Lru.ERROR,
                        "off",
                        "a b",
                        new Timestamp(12.5),
                        new Address("::1", 80),
                        Bytes.of((byte) 0));
    }

    private List<Object> values(List<String> names) {
        return names.stream().map(name -> watched(name).value()).toList();
    }

    @Test
    void aDeviceWithMoreSensorsThanTheLimitSaysIsAskedAgainLater() {
        ClientLimits few = new ClientLimits(1000, Duration.ofSeconds(5), 1000, 10, 2, 10);
        ClientScript limited = ClientScript.connected(few, mirror);
        limited.receive(BULK + "#sensor-list[1] a A. \\@ integer\n".repeat(3) + "!sensor-list[1] ok 3\n");
        assertThat(limited.sent()).isEqualTo("?sensor-list[1]\n");
        assertThat(mirror.sensors()).isEmpty();
        limited.pass(Follower.RETRY);
        assertThat(limited.sent()).isEqualTo("?sensor-list[2]\n");
    }

    @Test
    void aDeviceWithLargerSensorsThanTheLimitSaysIsAskedAgainLater() {
        ClientLimits few = ClientLimits.with(limits -> limits.bytesPerAnswer(1000));
        ClientScript limited = ClientScript.connected(few, mirror);
        limited.receive(BULK + "#sensor-list[1] a " + "x".repeat(900) + " \\@ integer\n!sensor-list[1] ok 1\n");
        assertThat(mirror.sensors()).isEmpty();
        limited.sent();
        limited.pass(Follower.RETRY);
        assertThat(limited.sent()).isEqualTo("?sensor-list[2]\n");
    }

    @Test
    void soManyChangesAreEverythingAndAreLookedAtOnce() {
        ClientLimits few = ClientLimits.with(limits -> limits.changedSensors(2));
        ClientScript limited = ClientScript.connected(few, mirror);
        limited.receive(BULK + "#sensor-list[1] a A. \\@ integer\n!sensor-list[1] ok 1\n");
        limited.receive("#interface-changed sensor x added\n".repeat(3) + "#interface-changed sensor y added\n");
        limited.receive("!sensor-sampling[2] ok a auto\n");
        limited.sent();
        limited.receive("#sensor-list[3] a A. \\@ integer\n!sensor-list[3] ok 1\n");
        assertThat(limited.sent()).isEmpty();
        List.of("x", "y", "z", "w").forEach(name -> limited.receive("#interface-changed sensor " + name + " added\n"));
        assertThat(limited.sent()).isEqualTo("?sensor-list[4]\n");
        limited.receive("#sensor-list[4] a A. \\@ integer\n!sensor-list[4] ok 1\n");
        assertThat(limited.sent()).isEqualTo("?sensor-list[5]\n");
        limited.receive("#sensor-list[5] a A. \\@ integer\n!sensor-list[5] ok 1\n");
        assertThat(limited.sent()).isEqualTo("?sensor-sampling[6] a auto\n");
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        synced();
        script.receive("""
                #sensor-status
                #sensor-status x 1 a nominal 1
                #sensor-status 1 5000000000 a nominal 1
                #sensor-status 1 1 a strange 1
                #sensor-status 1 1 a nominal x
                #sensor-status 1 2 a nominal 1
                #sensor-status 1 -1
                #sensor-status 1 2147483647 a nominal 1
                """);
        assertThat(told()).isEmpty();
        assertThat(watched("a").value()).isEqualTo(7L);
    }
}
