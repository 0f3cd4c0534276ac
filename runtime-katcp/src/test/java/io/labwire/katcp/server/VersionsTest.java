package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.server.ServerScript.Client;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What depends on the version that a server speaks (specification, section 14). */
class VersionsTest {

    private final ExampleDevice device = new ExampleDevice();

    private ServerScript server(String protocol) {
        return new ServerScript(device, new CoreOptions().protocol(ProtocolFlags.parse(protocol)));
    }

    @Test
    void onlyMajorVersions4And5AreSpoken() {
        for (String other : List.of("3.9", "6.0", "nonsense")) {
            assertThatThrownBy(() -> new CoreOptions().protocol(ProtocolFlags.parse(other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a server speaks KATCP 4 or 5, not ");
        }
    }

    @Test
    void theGreetingTellsTheVersion() {
        assertThat(server("4.0-M").connect().lines())
                .containsExactly("#version labwire-example-1.0", "#build-state labwire-example-1.0");
        assertThat(server("5.0-IM").connect().lines()).startsWith("#version-connect katcp-protocol 5.0-IM");
        assertThat(server("5.0-IM").greeted().ask("?version-list")).startsWith("#version-list katcp-protocol 5.0-IM");
    }

    @Test
    void onlyAServerForSeveralClientsTellsOfNewOnes() {
        ServerScript several = server("4.0-M");
        Client first = several.greeted();
        several.connect();
        assertThat(first.lines()).containsExactly("#client-connected 10.0.0.2:4000");
        ServerScript single = server("5.1-I");
        Client alone = single.greeted();
        single.connect();
        assertThat(alone.lines()).isEmpty();
        assertThat(alone.ask("?client-list")).hasSize(3);
    }

    @Test
    void aRequestThatNeedsMoreDoesNotExist() {
        Client four = server("4.0-M").greeted();
        assertThat(four.ask("?version-list")).containsExactly("!version-list invalid Unknown\\_request.");
        assertThat(four.ask("?help request-timeout-hint")).containsExactly("!help fail Unknown\\_request\\_method.");
        assertThat(server("5.1-BIM").greeted().ask("?request-timeout-hint"))
                .containsExactly("!request-timeout-hint invalid Unknown\\_request.");
        assertThat(four.ask("?help")).noneMatch(line -> line.contains("version-list"));
    }

    @Test
    void idsAreEchoedByAServerThatDoesNotAnnounceThem() {
        assertThat(server("4.0-M").greeted().ask("?watchdog[7]")).containsExactly("!watchdog[7] ok");
    }

    @Test
    void momentsAreMillisecondsInVersion4() {
        ServerScript server = server("4.0-M");
        Client client = server.greeted();
        device.voltage.set(new Reading<>(new Timestamp(1.2345), SensorStatus.UNREACHABLE, 1.0));
        Sensor<Timestamp> boot = device.sensors.add(Sensor.timestamp("boot").build());
        boot.set(new Reading<>(new Timestamp(2), SensorStatus.NOMINAL, new Timestamp(1.5)));
        assertThat(client.ask("?sensor-value psu.voltage"))
                .containsExactly("#sensor-value 1234 1 psu.voltage unreachable 1.0", "!sensor-value ok 1");
        assertThat(client.ask("?sensor-value boot"))
                .containsExactly("#sensor-value 2000 1 boot nominal 1500", "!sensor-value ok 1");
        assertThat(client.ask("nonsense"))
                .containsExactly("#log error 1000000 root \"Invalid\\_character\"\\_at\\_character\\_1");
    }

    @Test
    void aMomentThatVersion4CannotWriteFailsARequestAndSilencesNoOtherReading() {
        ServerScript server = server("4.0-M");
        Client client = server.greeted();
        Sensor<Timestamp> boot = device.sensors.add(Sensor.timestamp("boot").build());
        boot.set(new Reading<>(new Timestamp(1), SensorStatus.UNKNOWN, new Timestamp(Double.NaN)));
        assertThat(client.ask("?sensor-value boot")).singleElement().asString().startsWith("!sensor-value fail ");
        assertThat(client.ask("?sensor-sampling boot auto")).containsExactly("!sensor-sampling ok boot auto");
        boot.set(new Reading<>(new Timestamp(2), SensorStatus.NOMINAL, new Timestamp(3)));
        server.settle();
        assertThat(client.lines()).containsExactly("#sensor-status 2000 1 boot nominal 3000");
    }

    @Test
    void aPeriodIsMillisecondsInVersion4AndRepeatedInWholeOnes() {
        ServerScript server = server("4.0-M");
        Client client = server.greeted();
        client.ask("?sensor-sampling psu.voltage period 900.7");
        assertThat(client.ask("?sensor-sampling psu.voltage"))
                .containsExactly("!sensor-sampling ok psu.voltage period 900");
        server.pass(Duration.ofMillis(900));
        assertThat(client.lines()).isEmpty();
        server.pass(Duration.ofMillis(1));
        assertThat(client.lines()).hasSize(1);
        assertThat(client.ask("?sensor-sampling psu.voltage period inf"))
                .last()
                .isEqualTo("!sensor-sampling ok psu.voltage period inf");
    }

    @Test
    void strategiesOfVersion5AreRefusedInVersion4() {
        Client four = server("4.0-M").greeted();
        assertThat(four.ask("?sensor-sampling psu.voltage event-rate 1 2"))
                .containsExactly(
                        "!sensor-sampling fail Strategy\\_event-rate\\_not\\_allowed\\_for\\_version\\_4\\_of\\_katcp");
        assertThat(four.ask("?sensor-sampling psu.voltage bogus"))
                .containsExactly("!sensor-sampling fail Unknown\\_strategy\\_name:\\_bogus.");
        assertThat(four.ask("?sensor-sampling psu.voltage differential 0.5")).hasSize(2);
    }

    @Test
    void withoutTheFlagSensorsAreSampledOneByOne() {
        Client client = server("5.1-IM").greeted();
        assertThat(client.ask("?sensor-sampling psu.voltage,add.result event"))
                .containsExactly("!sensor-sampling fail Unknown\\_sensor\\_name:\\_psu.voltage,add.result.");
        assertThat(client.ask("?sensor-sampling psu.voltage event 1"))
                .containsExactly("!sensor-sampling fail The\\_'event'\\_strategy\\_takes\\_no\\_parameters.");
        assertThat(client.ask("?sensor-sampling[1] psu.voltage event-rate 0.50 10"))
                .last()
                .isEqualTo("!sensor-sampling[1] ok psu.voltage event-rate 0.50 10");
    }
}
