package io.labwire.katcp.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.client.ClientLimits;
import io.labwire.katcp.client.ClientScript;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of a scripted device, and what is made of its answers (specification, section 16). */
class InspectionTest {

    private final List<Boolean> told = new ArrayList<>();
    private final Inspection inspection = new Inspection(told::add);
    private final ClientScript script = ClientScript.connected(ClientLimits.DEFAULT, inspection);

    private void ask51() {
        script.receive("#version-connect katcp-library lib-1.0 lib-1.0.2\n#version-connect katcp-protocol 5.1-IT\n");
        assertThat(script.sent()).isEqualTo("?help[1]\n?sensor-list[2]\n?request-timeout-hint[3]\n?version-list[4]\n");
    }

    @Test
    void everythingThatADeviceOffersIsAskedFor() {
        ask51();
        script.receive("""
                #help[1] add Adds\\_two.
                #help[1] slow Takes\\_long.
                #sensor-list[2] psu.voltage PSU. V float 0.0 5.0
                #request-timeout-hint[3] slow 65.0
                #request-timeout-hint[3] add 0.0
                #version-list[4] katcp-device dev-1.0
                !version-list[4] ok 1
                !request-timeout-hint[3] ok 2
                !sensor-list[2] ok 1
                """);
        assertThat(inspection.offer()).isSameAs(DeviceOffer.NONE);
        script.receive("!help[1] ok 2\n");
        assertThat(told).containsExactly(true);
        assertThat(inspection.offer())
                .isEqualTo(new DeviceOffer(
                        Optional.of(new ProtocolFlags(5, 1, "IT")),
                        Map.of(
                                "katcp-library", List.of("lib-1.0", "lib-1.0.2"),
                                "katcp-protocol", List.of("5.1-IT"),
                                "katcp-device", List.of("dev-1.0")),
                        Map.of(
                                "add", new OfferedRequest("add", "Adds two.", Optional.empty()),
                                "slow", new OfferedRequest("slow", "Takes long.", Optional.of(Duration.ofSeconds(65)))),
                        Map.of(
                                "psu.voltage",
                                new SensorDescription(
                                        "psu.voltage",
                                        "PSU.",
                                        "V",
                                        "float",
                                        List.of(Bytes.utf8("0.0"), Bytes.utf8("5.0"))))));
    }

    @Test
    void whatADeviceRefusesItDoesNotHaveAndWhatCannotBeReadIsLeftOut() {
        ask51();
        script.receive("""
                #help[1]
                #help[1] a A.
                #help[1] bare
                !help[1] ok 3
                #sensor-list[2] too short
                !sensor-list[2] invalid Unknown\\_request.
                #request-timeout-hint[3] a soon
                !request-timeout-hint[3] fail no
                !version-list[4] invalid no
                """);
        assertThat(told).containsExactly(true);
        assertThat(inspection.offer().requests()).containsOnlyKeys("a", "bare");
        assertThat(inspection.offer().sensors()).isEmpty();
    }

    @Test
    void aDeviceThatTellsMoreThanTheLimitSaysIsAskedAgainLater() {
        ClientLimits few = new ClientLimits(1000, Duration.ofSeconds(5), 1000, 10, 2, 10);
        isAskedAgainLater(few, "#help a A.\n#help b B.\n#help c C.\n!help ok 3\n");
    }

    @Test
    void aDeviceThatTellsMoreBytesThanTheLimitSaysIsAskedAgainLater() {
        ClientLimits few = ClientLimits.with(limits -> limits.bytesPerAnswer(1000));
        isAskedAgainLater(few, "#help a " + "x".repeat(900) + "\n!help ok 1\n");
    }

    private void isAskedAgainLater(ClientLimits few, String help) {
        ClientScript limited = ClientScript.connected(few, inspection);
        limited.receive("#version a-1.0\n" + help + "!sensor-list ok 0\n");
        assertThat(told).isEmpty();
        limited.sent();
        limited.pass(Follower.RETRY);
        assertThat(limited.sent()).isEqualTo("?help\n?sensor-list\n");
    }

    @Test
    void whatIsStillPendingWhenATurnFailsIsTakenBackAndNotGatheredAnyMore() {
        ClientLimits few =
                ClientLimits.with(limits -> limits.informsPerAnswer(2).pendingRequests(4));
        ClientScript limited = ClientScript.connected(few, inspection);
        limited.receive("#version-connect katcp-protocol 5.0-I\n");
        limited.receive("#help[1] a A.\n#help[1] b B.\n#help[1] c C.\n");
        assertThat(limited.request(Message.request("x"))).isEmpty();
        limited.unsolicited.clear();
        limited.receive("#help[1] d D.\n#sensor-list[2] a A. \\@ integer\n!version-list[3] ok 0\n");
        assertThat(limited.unsolicited)
                .containsExactly("#help[1] d D.", "#sensor-list[2] a A. \\@ integer", "!version-list[3] ok 0");
        limited.sent();
        limited.pass(Follower.RETRY);
        assertThat(limited.sent()).startsWith("?help[5]\n");
    }

    @Test
    void aTurnThatInformsKeepAliveForTooLongIsBegunAnew() {
        ask51();
        script.receive("!help[1] ok 0\n!request-timeout-hint[3] ok 0\n!version-list[4] ok 0\n");
        Duration all = ClientLimits.DEFAULT.turnTime();
        for (Duration passed = Duration.ZERO; passed.compareTo(all) < 0; passed = passed.plusSeconds(10)) {
            script.receive("#sensor-list[2] s" + passed.toSeconds() + " A. \\@ integer\n");
            assertThat(script.sent()).isEmpty();
            script.pass(Duration.ofSeconds(10));
        }
        script.pass(Follower.RETRY);
        assertThat(script.sent()).startsWith("?help[5]\n");
        assertThat(told).isEmpty();
    }

    @Test
    void aTurnMayTakeForEver() {
        ClientLimits patient = ClientLimits.with(limits -> limits.turnTime(ChronoUnit.FOREVER.getDuration()));
        ClientScript script = ClientScript.connected(patient, inspection);
        script.receive("#version-connect katcp-protocol 5.0-I\n");
        assertThat(script.sent()).startsWith("?help[1]\n");
    }

    @Test
    void aDeviceOfKatcp4IsAskedForWhatItCanTell() {
        script.receive("#version dev-1.0\n");
        assertThat(script.sent()).isEqualTo("?help\n?sensor-list\n");
    }

    @Test
    void aDeviceThatDoesNotAnswerIsAskedAgain() {
        ask51();
        script.receive("!help[1] ok 0\n!sensor-list[2] ok 0\n!version-list[4] ok 0\n");
        script.pass(Duration.ofSeconds(20));
        assertThat(told).isEmpty();
        script.pass(Follower.RETRY);
        assertThat(script.sent()).startsWith("?help[5]\n");
    }

    @Test
    void aChangeIsAskedForOnceTheTurnBeforeIsDone() {
        ask51();
        script.receive("#interface-changed request a added\n");
        assertThat(script.sent()).isEmpty();
        script.receive("!help[1] ok 0\n!sensor-list[2] ok 0\n!request-timeout-hint[3] ok 0\n!version-list[4] ok 0\n");
        assertThat(script.sent()).startsWith("?help[5]\n");
        assertThat(told).isEmpty();
        script.receive("!help[5] ok 0\n!sensor-list[6] ok 0\n!request-timeout-hint[7] ok 0\n!version-list[8] ok 0\n");
        assertThat(told).containsExactly(true);
        script.core.disconnected("cut", 0);
        assertThat(told).containsExactly(true, false);
    }
}
