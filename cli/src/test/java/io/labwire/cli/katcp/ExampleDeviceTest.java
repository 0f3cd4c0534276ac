package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Served;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the captured conversations do not show of the example device. */
class ExampleDeviceTest {

    private Served device;
    private KatcpSocket client;

    @BeforeEach
    void connect() throws IOException {
        device = new Served("--port", "0");
        client = new KatcpSocket(device.port());
        client.read(3);
    }

    @AfterEach
    void halt() throws IOException {
        client.close();
        device.close();
    }

    private String answer(String request) throws IOException {
        client.send(request);
        return client.read();
    }

    @Test
    void sensorsBeginWithTheirStartValues() throws IOException {
        String moment = "\\d+\\.\\d{6}";
        List<String> readings = List.of(
                "add.result unknown 0.0",
                "boot.time nominal " + moment,
                "count.ticks nominal \\d+",
                "cpu.power.on nominal 1",
                "cpu.status nominal on",
                "host.address nominal 127.0.0.1:" + device.port(),
                "hostname nominal \\S+",
                "psu.voltage nominal 4.5");
        client.send("?sensor-value[1]");
        for (String reading : readings) {
            assertThat(client.read()).matches("#sensor-value\\[1] " + moment + " 1 " + reading);
        }
        assertThat(client.read()).isEqualTo("!sensor-value[1] ok 8");
    }

    @Test
    void sumIsInTheSensorBeforeTheReply() throws IOException {
        assertThat(answer("?sensor-sampling[1] add.result event"))
                .matches("#sensor-status \\S+ 1 add.result unknown 0.0");
        assertThat(client.read()).isEqualTo("!sensor-sampling[1] ok add.result event");

        assertThat(answer("?add[2] 1 2")).matches("#sensor-status \\S+ 1 add.result nominal 3.0");
        assertThat(client.read()).isEqualTo("!add[2] ok 3.0");
    }

    @Test
    void slowSumLeavesTheSensorAsItIs() throws IOException {
        assertThat(answer("?slow-add[1] 1 2 0")).isEqualTo("!slow-add[1] ok 3.0");
        assertThat(answer("?sensor-value[2] add.result")).matches("#sensor-value\\[2] \\S+ 1 add.result unknown 0.0");
        assertThat(client.read()).isEqualTo("!sensor-value[2] ok 1");
    }

    @Test
    void slowSumWithoutADelayTakesHalfASecond() throws IOException {
        long start = System.nanoTime();
        assertThat(answer("?slow-add[1] 1 2")).isEqualTo("!slow-add[1] ok 3.0");
        assertThat((System.nanoTime() - start) / 1e9).isBetween(0.5, 5.0);
    }

    @Test
    void bytesThatAreNoTextAreEchoed() throws IOException {
        assertThat(answer("?echo[1] \u00ff\u0080 \u0007 a\\0b")).isEqualTo("!echo[1] ok \u00ff\u0080 \u0007 a\\0b");
    }

    @Test
    void thrownExceptionIsNamedInTheReply() throws IOException {
        assertThat(answer("?boom[1]")).startsWith("!boom[1] fail ").contains("boom", "IllegalStateException");
        assertThat(answer("?watchdog[2]")).isEqualTo("!watchdog[2] ok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no.such.sensor 1",
                "psu.voltage x",
                "cpu.power.on 2",
                "cpu.status maybe",
                "count.ticks 1.5",
                "host.address [",
                "boot.time yesterday",
                "psu.voltage 1 splendid",
                "psu.voltage"
            })
    void sensorIsNotSetToWhatItCannotHold(String arguments) throws IOException {
        assertThat(answer("?set-sensor[1] " + arguments)).startsWith("!set-sensor[1] fail ");
    }

    @Test
    void unknownSensorIsNamed() throws IOException {
        assertThat(answer("?set-sensor[1] a.b 1")).isEqualTo("!set-sensor[1] fail Unknown\\_sensor\\_name:\\_a.b.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add.result nominal 2.5",
                "boot.time failure 1.500000",
                "cpu.power.on inactive 0",
                "cpu.status error off",
                "host.address unreachable [::1]:7147",
                "hostname unknown a\\_b",
                "psu.voltage warn 9.0"
            })
    void everySensorCanBeSetToAnyStatus(String reading) throws IOException {
        List<String> words = List.of(reading.split(" "));
        String set = "?set-sensor[1] " + words.get(0) + " " + words.get(2) + " " + words.get(1);

        assertThat(answer(set)).isEqualTo("!set-sensor[1] ok");
        assertThat(answer("?sensor-value[2] " + words.get(0))).endsWith(" 1 " + reading);
    }

    @Test
    void processorOutOfOrderIsAWarningUnlessTheStatusIsGiven() throws IOException {
        answer("?set-sensor[1] cpu.status error");
        assertThat(answer("?sensor-value[2] cpu.status")).endsWith(" 1 cpu.status warn error");
        client.read();
        answer("?set-sensor[3] cpu.status error nominal");
        assertThat(answer("?sensor-value[4] cpu.status")).endsWith(" 1 cpu.status nominal error");
    }

    @Test
    void whatCannotBeDoneAboutSensorsAndTheLogIsSaid() throws IOException {
        assertThat(answer("?add-sensor[1] a,b"))
                .startsWith("!add-sensor[1] fail ")
                .contains("a,b");
        assertThat(answer("?add-sensor[2] \\@")).startsWith("!add-sensor[2] fail ");
        assertThat(answer("?remove-sensor[3] nope"))
                .isEqualTo("!remove-sensor[3] fail Unknown\\_sensor\\_name:\\_nope.");
        for (String level : List.of("loud", "all", "off")) {
            assertThat(answer("?log-message[4] " + level + " x")).startsWith("!log-message[4] fail ");
        }
    }

    @Test
    void sensorThatIsAddedTwiceIsReplaced() throws IOException {
        for (int id = 1; id <= 2; id++) {
            assertThat(answer("?add-sensor[" + id + "] dyn")).isEqualTo("#interface-changed sensor dyn added");
            assertThat(client.read()).isEqualTo("!add-sensor[" + id + "] ok");
            answer("?set-sensor[7] dyn 5");
        }
        assertThat(answer("?sensor-list[8] dyn")).isEqualTo("#sensor-list[8] dyn Dynamic\\_sensor. \\@ integer");
    }
}
