package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.TrainerRemote;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the example rig answers and publishes if it is told little (specification, appendix). */
class ExampleRigTest {

    private static List<String> answers(PlayedRig rig, String... typed) {
        Run run = Run.typing(
                String.join("\n", typed) + "\n", rig.options("trainer", "console", "--json", "--topics", "1001"));
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .filter(line -> JsonOut.type(line).equals("response"))
                .toList();
    }

    @Test
    void itAnswersAsTheClientApplicationOfThePythonPackageDoes() {
        try (PlayedRig rig = new PlayedRig()) {
            assertThat(answers(rig, "configuration", "status", "start", "custom 7 [1]"))
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .contains("\"result\":100", "\"errorMessage\":null")
                                    .contains("\"data\":{\"deviceId\":\"000000\","
                                            + "\"configurationLocation\":\"/home/ubuntu/Autotrainer\","
                                            + "\"dataLocation\":\"/home/ubuntu/Documents/RawDataLocal\","
                                            + "\"animalLocation\":\"/home/ubuntu/Autotrainer/animals\","
                                            + "\"logLocation\":\"/home/ubuntu/Documents/RawDataLocal/logs\","
                                            + "\"inferenceModel\":\"/home/ubuntu/Autotrainer/inference_model\"}"),
                            line -> assertThat(line)
                                    .contains("\"result\":100", "\"errorKind\":0,\"errorCode\":0")
                                    .contains("\"data\":{\"appStatus\":0,\"trainingMode\":100,\"animalId\":\"123456\"}")
                                    .contains("\"errorMessage\":\"This is an error message\""),
                            line -> assertThat(line).contains("\"command\":100", "\"data\":{\"seen\":true}"),
                            line -> assertThat(line).contains("\"command\":99999", "\"data\":{\"seen\":true}"));
            assertThat(rig.lines())
                    .contains("{\"type\":\"command\",\"command\":99999,\"name\":\"USER_DEFINED\",\"customCommand\":7,"
                            + "\"nonce\":4,\"data\":[1]}");
        }
    }

    @Test
    void aReplyToAllForgetsTheOthers() {
        try (PlayedRig rig = new PlayedRig()) {
            rig.type("reply 300 {\"result\": 400}");
            rig.type("reply * {\"result\": 200}");
            rig.type("reply getStatus {\"result\": 201}");
            rig.type("app_launch");
            rig.line("published");

            assertThat(answers(rig, "configuration", "status"))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("\"resultName\":\"PENDING\""),
                            line -> assertThat(line).contains("\"resultName\":\"PENDING_WITH_NOTIFICATION\""));
        }
    }

    @Test
    void aCommandMayEndLaterAndResultsHaveDefaults() {
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                Running console = new Running(rig.options("trainer", "console", "--json"))) {
            console.line(line -> JsonOut.type(line).equals("heartbeat"));
            rig.type("reply 100 {\"result\": 201, \"later\": {\"result\": 400, \"errorCode\": 3, \"afterMs\": 1}}");
            rig.line("ok");
            console.type("start");
            assertThat(console.line(line -> JsonOut.type(line).equals("result")))
                    .isEqualTo("{\"type\":\"result\",\"nonce\":1,\"command\":100,\"commandName\":\"START_ACQUISITION\","
                            + "\"result\":400,\"resultName\":\"FAILED\",\"data\":null,\"errorKind\":0,\"errorCode\":3,"
                            + "\"errorMessage\":null}");
            rig.type("result {}");
            assertThat(console.line(line -> line.startsWith("{\"type\":\"result\"") && line.contains("\"nonce\":-1")))
                    .contains("\"nonce\":-1,\"command\":0,", "\"result\":100,", "\"data\":null,", "\"errorCode\":0,");
        }
    }

    /** The console would show the tag itself and what it stands for alike. */
    @Test
    @SuppressWarnings("try") // it does nothing but listen
    void aNonceMayBeTagged() throws Exception {
        CompletableFuture<Void> heard = new CompletableFuture<>();
        BlockingQueue<JsonValue> nonces = new LinkedBlockingQueue<>();
        MessageListener listener = new MessageListener() {
            @Override
            public void heartbeat(HeartbeatMessage heartbeat) {
                heard.complete(null);
            }

            @Override
            public void notified(CommandNotification notification) {
                nonces.add(notification.nonce());
            }
        };
        try (PlayedRig rig = new PlayedRig("--heartbeat-interval", "0.2");
                TrainerRemote listening = TrainerRemote.builder("127.0.0.1")
                        .ports(rig.subscriberPort(), rig.commandPort())
                        .listen(listener)
                        .connect()) {
            heard.get(10, TimeUnit.SECONDS);
            rig.type("result {\"nonce\": {\"$float\": \"nan\"}}");
            rig.type("result {\"nonce\": {\"other\": 1.5}}");

            assertThat(nonces.poll(10, TimeUnit.SECONDS)).isEqualTo(new JsonFloat(Double.NaN));
            assertThat(nonces.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(new JsonObject(Map.of("other", new JsonFloat(1.5))));
        }
    }

    @Test
    void optionsHaveTheirDefaults() {
        assertThat(help("device"))
                .contains("(default: this machine's own, and 127.0.0.1)")
                .contains("(default: 5556)", "(default: 5557)", "(default: 5)", "autotrainer-device")
                .contains("(default: 0.9.11)", "structured)", "current)");
        assertThat(help("console"))
                .contains("(default: 127.0.0.1)", "(default: 5556)", "(default: 5557)", "(default: 10.5)")
                .contains("(default: all)", "current)");
    }

    private static String help(String command) {
        return Run.of("trainer", command, "--help").out().replaceAll("\\s+", " ");
    }

    @Test
    void aHeartbeatIsWhatTheOptionsSay() {
        try (PlayedRig rig = new PlayedRig(
                        "--heartbeat-interval", "0.2", "--identifier", "rig 7", "--heartbeat-version", "0.12.1");
                Running console = new Running(rig.options("trainer", "console", "--json", "--topics", "1001,2001"))) {
            assertThat(console.line(line -> JsonOut.type(line).equals("heartbeat")))
                    .startsWith(
                            "{\"type\":\"heartbeat\",\"identifier\":\"rig 7\",\"version\":\"0.12.1\",\"timestamp\":1");
        }
    }
}
