package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.Running;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rig that says whatever is no message: it ends nobody's session, and no terminal obeys it. */
@Timeout(60)
class GarbageRigTest {

    private static final byte[] EVENT = {(byte) 0xa1, 0x0f, 0, 0};
    private static final byte[] ESCAPES = bytes("\u001b[31mred\u001b]0;title\u0007\u009b2J\r\n\u0000\u202e");
    private static final String ESCAPED = "\\u001b[2J\\u009b2J\\u202e\\ud83d";

    private static final List<List<byte[]>> PUBLISHED = List.of(
            List.of(new byte[0]),
            List.of(new byte[1]),
            List.of(EVENT),
            List.of(ESCAPES, ESCAPES),
            List.of(EVENT, new byte[0]),
            List.of(EVENT, new byte[] {-1, -2}),
            List.of(EVENT, bytes("{}"), bytes("{}")),
            List.of(EVENT, bytes("[".repeat(100_000))),
            List.of(EVENT, bytes(" ".repeat(1_000_000))),
            List.of(EVENT, bytes("{\"kind\":1e400,\"when\":NaN,\"index\":[],\"context\":\"" + ESCAPED + "\"}")),
            List.of(EVENT, bytes("{\"kind\":" + "9".repeat(4000) + ",\"when\":1e308,\"index\":-1}")),
            List.of(EVENT, bytes("{\"kind\":1,\"when\":-1e18,\"index\":1,\"context\":{\"" + ESCAPED + "\":1e400}}")),
            List.of(topic(0xe9, 3), bytes("{\"identifier\":\"" + ESCAPED + "\",\"version\":7,\"timestamp\":1e400}")),
            List.of(
                    topic(0x71, 0x17),
                    bytes("{\"command\":\"x\",\"result\":[],\"errorMessage\":{\"" + ESCAPED + "\":1}}")),
            List.of(topic(0x89, 0x13), bytes("\"" + ESCAPED + "\"")),
            List.of(topic(0xff, 0xff), ESCAPES));

    private static final List<List<byte[]>> ANSWERS = List.of(
            List.of(new byte[0]),
            List.of(ESCAPES),
            List.of(new byte[] {-1, -2, 0}),
            List.of(bytes("[".repeat(100_000))),
            List.of(bytes("{\"nonce\":999,\"command\":300,\"result\":100}")),
            List.of(bytes("{\"nonce\":\"" + ESCAPED + "\",\"command\":[],\"result\":\"" + ESCAPED + "\",\"data\":{\""
                    + ESCAPED + "\":NaN},\"errorMessage\":\"" + ESCAPED + "\"}")),
            List.of(bytes("{\"result\":" + "9".repeat(4300) + "}")),
            List.of(bytes("{}"), bytes("{}")));

    private final SocketThread thread = new SocketThread("garbage", new SocketThread.Core() {});

    private final Iterator<List<byte[]>> answers = ANSWERS.iterator();
    private final List<String> ports = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        CompletableFuture<Void> bound = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket publishing = thread.open(SocketType.XPUB, SocketSettings.DEFAULT, event -> {});
                OwnedSocket answering = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                publishing.onMessage(subscription -> PUBLISHED.forEach(publishing::send));
                answering.onMessage(request -> {
                    PUBLISHED.forEach(publishing::send);
                    answering.send(answers.next());
                });
                for (OwnedSocket each : List.of(publishing, answering)) {
                    ports.add(String.valueOf(Endpoint.port(each.bind(Endpoint.tcp("127.0.0.1", 0)))));
                }
                bound.complete(null);
            } catch (EndpointException refused) {
                bound.completeExceptionally(refused);
            }
        });
        bound.get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() {
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void aConsoleGoesOn() {
        Run run = Run.typing("status\n".repeat(ANSWERS.size()) + "quit\n", command("console"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertNothingObeyed(run.out());
        assertThat(run.out().lines().filter(line -> line.startsWith("unreadable ")))
                .hasSize(4);
        assertThat(run.out().lines().filter(line -> line.startsWith("response ")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("response nonce 999, command 300, "))
                .anyMatch(line -> line.contains("\\x1b[2J"));
        assertThat(run.out()).endsWith("stopped\n");
    }

    @Test
    void aConsoleOfAProgramGoesOn() {
        Run run = Run.typing("status\n".repeat(ANSWERS.size()) + "quit\n", command("console", "--json"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertNothingObeyed(run.out());
        assertThat(run.out().lines().map(JsonOut::type))
                .contains("unreadable", "response", "stopped")
                .doesNotContain("error");
        assertThat(run.out()).contains("{\"\\u001b[2J\\u009b2J\\u202e\\ufffd\":{\"$float\":\"inf\"}}");
    }

    @Test
    void aWatchGoesOn() {
        for (String[] words : List.of(command("watch"), command("watch", "--json"))) {
            try (Running watch = new Running(words)) {
                watch.line(line -> line.contains("65535"));
                assertNothingObeyed(String.join("\n", watch.lines()));
                assertThat(watch.hasEnded()).isFalse();
            }
        }
    }

    private String[] command(String... words) {
        List<String> all = new ArrayList<>(List.of("trainer"));
        all.addAll(List.of(words));
        all.addAll(List.of("--subscriber-port", ports.get(0), "--command-port", ports.get(1)));
        return all.toArray(String[]::new);
    }

    private static void assertNothingObeyed(String out) {
        assertThat(out.codePoints().filter(character -> character != '\n'))
                .noneMatch(character -> switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
                    default -> false;
                });
    }

    private static byte[] topic(int low, int high) {
        return new byte[] {(byte) low, (byte) high, 0, 0};
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
