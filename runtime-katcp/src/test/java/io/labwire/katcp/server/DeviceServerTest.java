package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.core.WatchdogReply;
import io.labwire.katcp.core.WatchdogRequest;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.server.ServerScript.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a device says unasked, and what it changes of itself while it is served. */
class DeviceServerTest {

    /** A device without anything of its own, that keeps the server it is given. */
    private static final class Bare implements ServedDevice {
        final List<DeviceServer> servers = new ArrayList<>();
        final SensorSet sensors = new SensorSet();

        @Override
        public void servedBy(DeviceServer server) {
            servers.add(server);
        }

        @Override
        public DeviceInfo info() {
            return new DeviceInfo("bare", "0.1");
        }

        @Override
        public SensorSet sensors() {
            return sensors;
        }
    }

    private final Bare device = new Bare();
    private final ServerScript script = new ServerScript(device);
    private final DeviceServer server = device.servers.get(0);

    private static RequestHandler watchdog(String description, int major) {
        return RequestHandler.of(WatchdogRequest.TYPE, WatchdogReply.TYPE)
                .description(description)
                .needs(major, 0, "")
                .handledBy((request, context) -> CompletableFuture.completedStage(new WatchdogReply()));
    }

    @Test
    void sensorsComeAndGoAndClientsAreTold() {
        Client client = script.greeted();
        Client sampling = script.greeted();
        client.lines();
        server.addSensor(Sensor.integer("dyn.one").build());
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed sensor dyn.one added");
        sampling.ask("?sensor-sampling dyn.one auto");
        Sensor<Double> replacement = server.addSensor(Sensor.float64("dyn.one").build());
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed sensor dyn.one modified");
        replacement.set(1.0);
        script.settle();
        assertThat(sampling.ask("?sensor-sampling dyn.one"))
                .containsExactly("#interface-changed sensor dyn.one modified", "!sensor-sampling ok dyn.one none");
        assertThat(server.removeSensor("dyn.one")).isTrue();
        assertThat(server.removeSensor("dyn.one")).isFalse();
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed sensor dyn.one removed");
        assertThat(client.ask("?sensor-value dyn.one")).containsExactly("!sensor-value fail Unknown\\_sensor\\_name.");
    }

    @Test
    void whatItsOwnSetOfSensorsGainsAndLosesIsTheDevicesToTell() {
        Client client = script.greeted();
        device.sensors.add(Sensor.integer("dyn.one").build());
        device.sensors.add(Sensor.float64("dyn.one").build());
        assertThat(client.ask("?sensor-list"))
                .containsExactly(
                        "#sensor-list dyn.one Float\\_sensor\\_'dyn.one'\\_with\\_no\\_unit \\@ float",
                        "!sensor-list ok 1");
        device.sensors.remove("dyn.one");
        assertThat(client.ask("?sensor-list")).containsExactly("!sensor-list ok 0");
    }

    @Test
    void requestsComeAndGoAndTheCommonOnesComeBack() {
        Client client = script.greeted();
        server.addRequest(watchdog("Mine.", 5));
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed request watchdog modified");
        assertThat(client.ask("?help watchdog")).containsExactly("#help watchdog Mine.", "!help ok 1");
        assertThat(client.ask("?watchdog")).containsExactly("!watchdog ok");
        server.addRequest(watchdog("Too new.", 6));
        assertThat(client.ask("?help watchdog")).containsExactly("#help watchdog Mine.", "!help ok 1");
        assertThat(server.removeRequest("watchdog")).isTrue();
        assertThat(server.removeRequest("watchdog")).isFalse();
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed request watchdog modified");
        assertThat(client.ask("?watchdog extra")).containsExactly("!watchdog ok");
        server.addRequest(ExampleDevice.handler("sing", request -> ExampleDevice.done(request, List.of())));
        assertThat(client.ask("?sing")).containsExactly("#interface-changed request sing added", "!sing ok");
        server.removeRequest("sing");
        script.settle();
        assertThat(client.ask("?sing"))
                .containsExactly("#interface-changed request sing removed", "!sing invalid Unknown\\_request.");
    }

    @Test
    void whatHasChangedMayBeLeftOpen() {
        Client client = script.greeted();
        server.interfaceChanged();
        server.interfaceChanged("sensor-list");
        script.settle();
        assertThat(client.lines()).containsExactly("#interface-changed", "#interface-changed sensor-list");
    }

    @Test
    void oneClientIsToldSomethingOrSentAway() {
        Client one = script.greeted();
        Client other = script.greeted();
        one.lines();
        ClientConnection second = server.clients().stream()
                .filter(client -> client.address().host().equals("10.0.0.2"))
                .findFirst()
                .orElseThrow();
        second.inform(new ExampleDevice.AnyInform("hint", List.of(Bytes.utf8("for you"))));
        second.disconnect("Not now.");
        second.disconnect("Not again.");
        script.settle();
        assertThat(other.lines()).containsExactly("#hint for\\_you", "#disconnect Not\\_now.");
        assertThat(second.isOpen()).isFalse();
        assertThat(one.lines()).isEmpty();
        assertThat(server.clients()).hasSize(1);
    }

    @Test
    void aHandlerKnowsWhoAsksWithWhichId() {
        Client client = script.greeted();
        List<String> asked = new ArrayList<>();
        server.addRequest(RequestHandler.of(WatchdogRequest.TYPE, WatchdogReply.TYPE)
                .description("Mine.")
                .handledBy((request, context) -> {
                    asked.add(context.requestId() + " " + context.client());
                    context.connection().inform(new ExampleDevice.AnyInform("hello", List.of(Bytes.utf8("you"))));
                    return CompletableFuture.completedStage(new WatchdogReply());
                }));
        script.settle();
        client.lines();
        assertThat(client.ask("?watchdog[7]")).containsExactly("#hello you", "!watchdog[7] ok");
        assertThat(client.ask("?watchdog")).containsExactly("#hello you", "!watchdog ok");
        assertThat(asked).containsExactly("OptionalInt[7] 10.0.0.1:4000", "OptionalInt.empty 10.0.0.1:4000");
    }

    @Test
    void furtherVersionsAreListedByName() {
        ServerScript versions = new ServerScript(
                device, new CoreOptions().version("z-gateware", "2.0").version("a-board", "1.0", "a-board-1.0.3"));
        Client client = versions.connect();
        assertThat(client.lines()).hasSize(3);
        assertThat(client.ask("?version-list").subList(3, 6))
                .containsExactly(
                        "#version-list a-board 1.0 a-board-1.0.3",
                        "#version-list z-gateware 2.0",
                        "!version-list ok 5");
    }

    @Test
    void restartAnswersAndThenActs() {
        List<String> done = new ArrayList<>();
        ServerScript restarting = new ServerScript(device, new CoreOptions().onRestart(() -> done.add("restart")));
        Client client = restarting.greeted();
        assertThat(client.ask("?restart[1] now")).containsExactly("!restart[1] ok");
        assertThat(done).containsExactly("restart");
        assertThat(client.ask("?watchdog")).containsExactly("!watchdog ok");
        assertThat(restarting.core.isRestarting()).isFalse();
    }

    @Test
    void aRestartableServerAnswersAndThenHalts() {
        ServerScript restartable = new ServerScript(device, new CoreOptions().restartable());
        Client client = restartable.greeted();
        assertThat(client.ask("?restart[1]"))
                .containsExactly("!restart[1] ok", "#disconnect Device\\_server\\_shutting\\_down.");
        assertThat(restartable.timesHalted).isEqualTo(1);
        assertThat(restartable.core.isRestarting()).isTrue();
    }

    @Test
    void aRestartableServerThatIsHaltedIsNotRestarted() {
        ServerScript restartable = new ServerScript(device, new CoreOptions().restartable());
        Client client = restartable.greeted();
        client.send("?halt[1]\n?restart[2]\n");
        assertThat(restartable.timesHalted).isEqualTo(1);
        assertThat(restartable.core.isRestarting()).isFalse();
    }

    @Test
    void whatVersion4HasNoWordForIsSaidAllTheSame() {
        ServerScript four = new ServerScript(device, new CoreOptions().protocol(ProtocolFlags.parse("4.0-M")));
        Client client = four.greeted();
        device.servers.get(1).interfaceChanged("sensor", "x", "added");
        four.settle();
        assertThat(client.lines()).containsExactly("#interface-changed sensor x added");
    }
}
