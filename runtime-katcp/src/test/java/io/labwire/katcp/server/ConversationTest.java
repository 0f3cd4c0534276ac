package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.core.InterfaceChangedInform;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.server.ServerScript.Client;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversations as the real software has them, where this server does the same (specification, sections 4 to 11). */
class ConversationTest {

    private final ExampleDevice device = new ExampleDevice();
    private final ServerScript server = new ServerScript(device);

    @Test
    void aNewClientIsGreetedBeforeAnythingElse() {
        assertThat(server.connect().lines())
                .hasSize(3)
                .startsWith("#version-connect katcp-protocol 5.1-BIMT")
                .anyMatch(line -> line.matches("#version-connect katcp-library labwire-\\S+ labwire-\\S+"))
                .endsWith("#version-connect katcp-device labwire-example-1.0 labwire-example-1.0");
    }

    @Test
    void repliesCarryTheIdOfTheirRequest() {
        Client client = server.greeted();
        assertThat(client.ask("?watchdog")).containsExactly("!watchdog ok");
        assertThat(client.ask("?watchdog[2] extra")).containsExactly("!watchdog[2] ok");
        assertThat(client.ask("?echo[3] a \\@ \\_ \\\\")).containsExactly("!echo[3] ok a \\@ \\_ \\\\");
        assertThat(client.ask("?add[4] 1.5 2")).containsExactly("!add[4] ok 3.5");
        assertThat(client.ask("?talk[5] half-way")).containsExactly("#progress[5] half-way", "!talk[5] ok");
    }

    @Test
    void whatCannotBeDoneIsSaidInTheProtocolsWords() {
        Client client = server.greeted();
        assertThat(client.ask("?add[5] 1"))
                .containsExactly("!add[5] fail Error\\_in\\_parameter\\_2\\_(y):\\_No\\_value\\_or\\_default\\_given");
        assertThat(client.ask("?add[7] 1 2 3")).containsExactly("!add[7] fail Too\\_many\\_parameters\\_given.");
        assertThat(client.ask("?fail[8]")).containsExactly("!fail[8] fail This\\_request\\_always\\_fails.");
        assertThat(client.ask("?invalid")).containsExactly("!invalid invalid Not\\_this\\_one.");
        assertThat(client.ask("?no-such[11] a")).containsExactly("!no-such[11] invalid Unknown\\_request.");
        assertThat(client.ask("?restart[11]"))
                .containsExactly("!restart[11] fail No\\_restart\\_queue\\_registered\\_--\\_cannot\\_restart.");
    }

    @Test
    void aHandlerThatThrowsIsAFailureWithATraceThatEnds() {
        List<String> lines = server.greeted().ask("?boom[10]");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("!boom[10] fail java.lang.IllegalStateException:\\_boom\\nio.labwire.");
        assertThat(lines.get(0).split("\\\\n")).hasSizeBetween(2, 21);
    }

    @Test
    void aHandlerThatAnswersNothingOrForAnotherRequestIsAFailure() {
        assertThat(server.greeted().ask("?nothing[1]"))
                .singleElement()
                .asString()
                .startsWith("!nothing[1] fail ");
        assertThat(server.greeted().ask("?wrong[1]")).singleElement().asString().startsWith("!wrong[1] fail ");
    }

    @Test
    void severalPendingRequestsMayHaveTheSameId() {
        Client client = server.greeted();
        client.send("?slow[7] a\n?slow[7] b\n?watchdog[7]\n");
        assertThat(client.lines()).containsExactly("!watchdog[7] ok");
        device.completeSlow("b");
        device.completeSlow("a");
        server.settle();
        assertThat(client.lines()).containsExactly("!slow[7] ok", "!slow[7] ok");
    }

    @Test
    void caseMatters() {
        Client client = server.greeted();
        assertThat(client.ask("?Watchdog")).containsExactly("!Watchdog invalid Unknown\\_request.");
        assertThat(client.ask("?sensor-list PSU.voltage"))
                .containsExactly("!sensor-list fail Unknown\\_sensor\\_name.");
        assertThat(client.ask("?log-level WARN"))
                .containsExactly("!log-level fail Unknown\\_logging\\_level\\_name\\_'WARN'");
        assertThat(client.ask("?sensor-sampling psu.voltage Event"))
                .singleElement()
                .asString()
                .startsWith("!sensor-sampling fail ");
    }

    @Test
    void threeOfTheCommonRequestsPassOverArgumentsTooManyAndTheOthersRefuseThem() {
        Client client = server.greeted();
        for (String request : List.of(
                "help watchdog",
                "version-list",
                "log-level warn",
                "sensor-list psu.voltage",
                "sensor-value psu.voltage",
                "sensor-sampling-clear",
                "client-list",
                "request-timeout-hint slow")) {
            assertThat(client.ask("?" + request + " more"))
                    .as(request)
                    .containsExactly("!" + request.split(" ", -1)[0] + " fail Too\\_many\\_parameters\\_given.");
        }
        assertThat(client.ask("?watchdog more")).containsExactly("!watchdog ok");
        assertThat(client.ask("?restart more")).singleElement().asString().contains("No\\_restart\\_queue");
        assertThat(client.ask("?halt more")).startsWith("!halt ok");
    }

    @Test
    void aSlowRequestLetsLaterOnesPass() {
        Client client = server.greeted();
        client.send("?slow[15] a\n?watchdog[16]\n");
        assertThat(client.lines()).containsExactly("!watchdog[16] ok");
        device.completeSlow("a");
        server.settle();
        assertThat(client.lines()).containsExactly("!slow[15] ok");
    }

    @Test
    void badLinesAreComplainedAboutAndTheNextLineIsServed() {
        Client client = server.greeted();
        client.send("garbage\n!watchdog[17] ok\n#unexpected inform\n\n\r\n   \n?watchdog[18]\r?watchdog[19]\r\n");
        assertThat(client.lines())
                .containsExactly(
                        "#log error 1000.000000 root \"Invalid\\_character\"\\_at\\_character\\_1",
                        "!watchdog[18] ok",
                        "!watchdog[19] ok");
    }

    @Test
    void helpListsFirstLinesAndDescribesOneRequestWhole() {
        Client client = server.greeted();
        assertThat(client.ask("?help[1] slow"))
                .containsExactly(
                        "#help[1] slow Replies\\_when\\_it\\_is\\_told\\_to.\\nNot\\_before.", "!help[1] ok 1");
        assertThat(client.ask("?help[2] nope")).containsExactly("!help[2] fail Unknown\\_request\\_method.");
        List<String> all = client.ask("?help[3]");
        assertThat(all)
                .hasSize(23)
                .endsWith("!help[3] ok 22")
                .isSortedAccordingTo((a, b) -> b.startsWith("!") ? 0 : a.compareTo(b));
        assertThat(all).contains("#help[3] slow Replies\\_when\\_it\\_is\\_told\\_to.");
    }

    @Test
    void versionsClientsLevelsAndHintsAreTold() {
        Client client = server.greeted();
        assertThat(client.ask("?version-list[4]"))
                .hasSize(4)
                .contains("#version-list[4] katcp-protocol 5.1-BIMT")
                .endsWith("!version-list[4] ok 3");
        assertThat(client.ask("?client-list[5]"))
                .containsExactly("#client-list[5] 10.0.0.1:4000", "!client-list[5] ok 1");
        assertThat(client.ask("?log-level[6]")).containsExactly("!log-level[6] ok warn");
        assertThat(client.ask("?log-level[7] all")).containsExactly("!log-level[7] ok all");
        assertThat(client.ask("?log-level[8] bogus"))
                .containsExactly("!log-level[8] fail Unknown\\_logging\\_level\\_name\\_'bogus'");
        assertThat(client.ask("?request-timeout-hint[12]"))
                .containsExactly("#request-timeout-hint[12] slow 65.0", "!request-timeout-hint[12] ok 1");
        assertThat(client.ask("?request-timeout-hint[14] add"))
                .containsExactly("#request-timeout-hint[14] add 0.0", "!request-timeout-hint[14] ok 1");
        assertThat(client.ask("?request-timeout-hint[15] nope"))
                .containsExactly("!request-timeout-hint[15] fail Unknown\\_request\\_method");
    }

    @Test
    void sensorsAreListedByNameAndByPattern() {
        Client client = server.greeted();
        assertThat(client.ask("?sensor-list[1]"))
                .containsExactly(
                        "#sensor-list[1] add.result Last\\_?add\\_result. \\@ float",
                        "#sensor-list[1] count.ticks Tick\\_counter. \\@ integer",
                        "#sensor-list[1] psu.voltage PSU\\_voltage. V float 0.0 5.0",
                        "!sensor-list[1] ok 3");
        assertThat(client.ask("?sensor-list[3] nope")).containsExactly("!sensor-list[3] fail Unknown\\_sensor\\_name.");
        assertThat(client.ask("?sensor-list[4] /^psu/")).hasSize(2);
        assertThat(client.ask("?sensor-list[5] /zzz/")).containsExactly("!sensor-list[5] ok 0");
        assertThat(client.ask("?sensor-list[6] /[/")).singleElement().asString().startsWith("!sensor-list[6] fail Bad");
        assertThat(client.ask("?sensor-list[7] //")).hasSize(4);
        assertThat(client.ask("?sensor-list[8] /")).containsExactly("!sensor-list[8] fail Unknown\\_sensor\\_name.");
        assertThat(client.ask("?sensor-list[9] a b"))
                .containsExactly("!sensor-list[9] fail Too\\_many\\_parameters\\_given.");
    }

    @Test
    void sensorValuesAreToldWithTheirStatus() {
        Client client = server.greeted();
        device.voltage.set(3.25, SensorStatus.WARN);
        List<String> lines = client.ask("?sensor-value[12] psu.voltage");
        assertThat(lines.get(0)).matches("#sensor-value\\[12\\] [0-9]+\\.[0-9]{6} 1 psu\\.voltage warn 3\\.25");
        assertThat(lines.get(1)).isEqualTo("!sensor-value[12] ok 1");
    }

    private static List<String> withoutTime(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("#sensor-status [0-9.]+ ", "#sensor-status <ts> "))
                .toList();
    }

    @Test
    void samplingBeginsWithThePresentReadingBeforeTheReply() {
        Client client = server.greeted();
        assertThat(client.ask("?sensor-sampling[2] psu.voltage"))
                .containsExactly("!sensor-sampling[2] ok psu.voltage none");
        assertThat(withoutTime(client.ask("?sensor-sampling[5] psu.voltage event")))
                .containsExactly(
                        "#sensor-status <ts> 1 psu.voltage nominal 4.5", "!sensor-sampling[5] ok psu.voltage event");
        device.voltage.set(4.5);
        device.voltage.set(1.0);
        server.settle();
        assertThat(withoutTime(client.lines())).containsExactly("#sensor-status <ts> 1 psu.voltage nominal 1.0");
        assertThat(client.ask("?sensor-sampling[6] psu.voltage"))
                .containsExactly("!sensor-sampling[6] ok psu.voltage event");
        client.ask("?sensor-sampling[9] psu.voltage auto");
        device.voltage.set(1.0);
        server.settle();
        assertThat(client.lines()).hasSize(1);
        assertThat(client.ask("?sensor-sampling-clear[23]")).containsExactly("!sensor-sampling-clear[23] ok");
        device.voltage.set(2.0);
        server.settle();
        assertThat(client.lines()).isEmpty();
    }

    @Test
    void whatCannotBeSampledIsSaidInTheProtocolsWords() {
        Client client = server.greeted();
        assertThat(client.ask("?sensor-sampling")).containsExactly("!sensor-sampling fail No\\_sensor\\_name\\_given.");
        assertThat(client.ask("?sensor-sampling nope"))
                .containsExactly("!sensor-sampling fail Unknown\\_sensor\\_name:\\_nope.");
        assertThat(client.ask("?sensor-sampling psu.voltage,nope event"))
                .containsExactly("!sensor-sampling fail Unknown\\_sensor\\_names:\\_['nope'].");
        assertThat(client.ask("?sensor-sampling psu.voltage bogus 1"))
                .containsExactly(
                        "!sensor-sampling fail Invalid\\_request:\\_names\\_['psu.voltage'],\\_strategy\\_'bogus',\\_params\\_['1'].");
        assertThat(client.ask("?sensor-sampling psu.voltage event 1"))
                .containsExactly(
                        "!sensor-sampling fail Invalid\\_strategy\\_requested:\\_The\\_'event'\\_strategy\\_takes\\_no\\_parameters..");
        assertThat(client.ask("?sensor-sampling psu.voltage,add.result"))
                .containsExactly("!sensor-sampling fail Cannot\\_query\\_multiple\\_sensors.");
        assertThat(client.ask("?sensor-sampling psu.voltage,psu.voltage event"))
                .containsExactly("!sensor-sampling fail Duplicate\\_sensor\\_name");
        device.voltage.set(0.5);
        server.settle();
        assertThat(client.lines()).isEmpty();
    }

    @Test
    void severalSensorsAreSetAtOnceAndTheReplyEchoesTheRequest() {
        Client client = server.greeted();
        assertThat(withoutTime(client.ask("?sensor-sampling[19] psu.voltage,count.ticks period 10")))
                .containsExactly(
                        "#sensor-status <ts> 1 psu.voltage nominal 4.5",
                        "#sensor-status <ts> 1 count.ticks nominal 0",
                        "!sensor-sampling[19] ok psu.voltage,count.ticks period 10");
        assertThat(client.ask("?sensor-sampling count.ticks"))
                .containsExactly("!sensor-sampling ok count.ticks period 10");
    }

    @Test
    void aPeriodIsKeptWhateverIsSet() {
        Client client = server.greeted();
        client.ask("?sensor-sampling[1] count.ticks period 0.5");
        for (long tick = 1; tick <= 18; tick++) {
            server.pass(Duration.ofMillis(100));
            device.ticks.set(tick);
        }
        assertThat(withoutTime(client.lines()))
                .containsExactly(
                        "#sensor-status <ts> 1 count.ticks nominal 4",
                        "#sensor-status <ts> 1 count.ticks nominal 9",
                        "#sensor-status <ts> 1 count.ticks nominal 14");
        client.ask("?sensor-sampling count.ticks none");
        assertThat(server.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aSensorThatIsRemovedIsSampledNoMore() {
        Client client = server.greeted();
        client.ask("?sensor-sampling psu.voltage period 1");
        device.sensors.remove("psu.voltage");
        server.settle();
        device.voltage.set(1.0);
        server.pass(Duration.ofSeconds(5));
        assertThat(client.lines()).isEmpty();
        device.sensors.add(Sensor.integer("psu.voltage").build());
        assertThat(client.ask("?sensor-sampling psu.voltage")).containsExactly("!sensor-sampling ok psu.voltage none");
    }

    @Test
    void strategiesAreThoseOfOneClientAndGoWithIt() {
        Client first = server.greeted();
        Client second = server.greeted();
        first.ask("?sensor-sampling psu.voltage period 1");
        first.ask("?sensor-sampling add.result auto");
        second.ask("?sensor-sampling psu.voltage auto");
        server.pass(Duration.ofSeconds(1));
        assertThat(first.lines()).hasSize(1);
        assertThat(second.lines()).isEmpty();
        first.connection.closed();
        server.settle();
        assertThat(server.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
        device.result.set(1.0);
        device.voltage.set(1.0);
        server.settle();
        assertThat(first.lines()).isEmpty();
        assertThat(withoutTime(second.lines())).containsExactly("#sensor-status <ts> 1 psu.voltage nominal 1.0");
    }

    @Test
    void clientsAreToldOfOneAnotherAndShareTheDevice() {
        Client first = server.greeted();
        Client second = server.connect();
        assertThat(second.lines()).hasSize(3);
        assertThat(first.lines()).containsExactly("#client-connected 10.0.0.2:4000");
        assertThat(second.ask("?client-list[1]")).hasSize(3).endsWith("!client-list[1] ok 2");
        first.ask("?sensor-sampling[2] add.result event");
        assertThat(second.ask("?add[3] 2 3")).containsExactly("!add[3] ok 5.0");
        assertThat(withoutTime(first.lines())).containsExactly("#sensor-status <ts> 1 add.result nominal 5.0");
        assertThat(second.ask("?sensor-sampling[4] add.result"))
                .containsExactly("!sensor-sampling[4] ok add.result none");
        server.core.tellAll(new InterfaceChangedInform(List.of("sensor", "dyn.one", "added")));
        server.settle();
        assertThat(first.lines()).containsExactly("#interface-changed sensor dyn.one added");
        assertThat(second.lines()).containsExactly("#interface-changed sensor dyn.one added");
    }

    @Test
    void whoSetsASampledSensorInARequestIsToldBeforeTheReply() {
        Client client = server.greeted();
        client.ask("?sensor-sampling add.result event");
        assertThat(withoutTime(client.ask("?add 1 1")))
                .containsExactly("#sensor-status <ts> 1 add.result nominal 2.0", "!add ok 2.0");
    }

    @Test
    void theLogReachesAllClientsFromTheDevicesLevelOn() {
        Client one = server.greeted();
        Client two = server.greeted();
        one.lines();
        server.core.log().log(LogLevel.INFO, "example", "hidden");
        server.core.log().log(LogLevel.WARN, "example", "to all");
        server.settle();
        assertThat(one.lines()).containsExactly("#log warn 1000.000000 example to\\_all");
        assertThat(two.lines()).hasSize(1);
        one.ask("?log-level off");
        server.core.log().log(LogLevel.FATAL, "example", "silent");
        server.settle();
        assertThat(two.lines()).isEmpty();
    }

    @Test
    void haltAnswersThenCancelsThenSaysGoodbyeToAll() {
        Client asker = server.greeted();
        Client other = server.greeted();
        asker.lines();
        other.send("?slow[1] x\n");
        assertThat(asker.ask("?halt[2]"))
                .containsExactly("!halt[2] ok", "#disconnect Device\\_server\\_shutting\\_down.");
        assertThat(other.lines())
                .containsExactly("!slow[1] fail request\\_cancelled", "#disconnect Device\\_server\\_shutting\\_down.");
        assertThat(server.halting).isTrue();
        assertThat(server.timesHalted).isEqualTo(1);
        device.completeSlow("x");
        server.settle();
        assertThat(other.lines()).isEmpty();
        assertThat(server.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatHasNotBeenReadWhenTheServerHaltsIsNotServed() {
        ServerScript narrow =
                new ServerScript(device, ServerLimits.with(limits -> limits.pendingPerConnection(1)), Runnable::run);
        Client client = narrow.greeted();
        client.send("?slow[1] x\n?watchdog[2]\n");
        narrow.core.halt();
        narrow.settle();
        assertThat(client.lines())
                .containsExactly("!slow[1] fail request\\_cancelled", "#disconnect Device\\_server\\_shutting\\_down.");
    }

    @Test
    void whoComesWhileTheServerHaltsIsGreetedAndSentAwayAndTheServerHaltsOnce() {
        server.core.halt();
        assertThat(server.timesHalted).isEqualTo(1);
        Client late = server.connect();
        assertThat(late.lines())
                .hasSize(4)
                .startsWith("#version-connect katcp-protocol 5.1-BIMT")
                .endsWith("#disconnect Device\\_server\\_shutting\\_down.");
        late.connection.closed();
        assertThat(server.timesHalted).isEqualTo(1);
    }

    @Test
    void aClientThatDoesNotReadHoldsTheHaltUpForASecondOnly() {
        Client client = server.greeted();
        client.stuck = true;
        server.core.halt();
        server.settle();
        assertThat(server.timesHalted).isZero();
        server.pass(Duration.ofMillis(999));
        assertThat(server.timesHalted).isZero();
        server.pass(Duration.ofMillis(1));
        assertThat(client.aborted).isTrue();
        assertThat(server.timesHalted).isEqualTo(1);
    }
}
