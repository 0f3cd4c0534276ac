package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Running;
import org.junit.jupiter.api.Test;

/** What a rig publishes is shown as it comes. */
class WatchCommandTest {

    @Test
    void peopleSeeNamesAndWhatIsSaid() {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                Running watch = new Running(rig.options("trainer", "watch"))) {
            watch.line(line -> line.contains("  heartbeat autotrainer-device 0.9.11"));
            rig.type("emergencyStop {\"reason\": \"user-button\", \"active_alarms\": [101]}");
            rig.type("event {\"kind\": 4712, \"when\": 1.5, \"context\": [1]}");
            rig.type(
                    "result {\"command\": 100, \"data\": {\"done\": true}, \"errorMessage\": \"but \\u001b[31mlate\"}");
            rig.type("string 9 hello");

            watch.line(line -> line.endsWith("  emergency emergencyStop  reason: user-button  activeAlarms: [101]"));
            watch.line(line -> line.endsWith("  event     emergencyStop  reason: user-button  activeAlarms: [101]"));
            assertThat(watch.line(line -> line.contains("4712"))).endsWith(":01.500  event     4712  [1]");
            watch.line(line -> line.endsWith("  result    START_ACQUISITION SUCCESS  done: true  but \\x1b[31mlate"));
            watch.line(line -> line.endsWith("  message   on topic 9: hello"));
            assertThat(watch.lines()).anyMatch(line -> line.endsWith("  rig       present"));
        }
    }

    @Test
    void programsSeeTheLinesOfTheConsole() {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                Running watch = new Running(rig.options("trainer", "watch", "--json"))) {
            watch.line(line -> JsonOut.type(line).equals("heartbeat"));
            rig.type("tunnelEnter");

            assertThat(watch.line(line -> JsonOut.type(line).equals("event")))
                    .contains("\"kind\":1101,\"name\":\"tunnelEnter\"");
        }
    }
}
