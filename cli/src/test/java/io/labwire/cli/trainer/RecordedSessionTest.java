package io.labwire.cli.trainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketEvent;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was typed and asked in a recorded session of the real device, typed and asked again: the example rig says the same. */
class RecordedSessionTest {

    private static final Path SESSION =
            Path.of("../runtime-trainer/src/test/resources/io/labwire/trainer/device/session.jsonl");

    private static final String HEARTBEAT = "\u00e9\u0003\0\0|";
    private static final long PATIENCE_SECONDS = 20;

    private final SocketThread thread = new SocketThread("recorded-session", new SocketThread.Core() {});
    private final BlockingQueue<String> published = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heartbeats = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void theExampleRigSaysWhatTheRealOneSaid() throws Exception {
        List<String> recorded = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (PlayedRig rig =
                new PlayedRig("--heartbeat-interval", "0.2", "--wire", "legacy", "--api-level", "0.9.11")) {
            subscribe(rig.subscriberPort());
            OwnedSocket asking = asking(rig.commandPort());
            for (String line : Files.readAllLines(SESSION)) {
                JsonObject step = JsonOut.parse(line);
                switch (text(step, "direction")) {
                    case "stdin" -> type(rig, text(step, "line"));
                    case "request" -> thread.execute(() -> asking.send(frames(step)));
                    case "answer" -> {
                        recorded.add(timeless(frames(step)));
                        said.add(next(answers));
                    }
                    default -> {
                        String message = timeless(frames(step));
                        recorded.add(message);
                        said.add(next(message.startsWith(HEARTBEAT) ? heartbeats : published));
                    }
                }
            }
        }
        assertThat(said).hasSize(16).isEqualTo(recorded);
        assertThat(published).isEmpty();
    }

    /** What is to be replied has to be known before it is asked for. */
    private static void type(PlayedRig rig, String line) {
        rig.type(line);
        if (line.startsWith("reply ")) {
            rig.line("ok");
        }
    }

    /** A subscription takes its time; the first heartbeat shows that it holds. */
    private void subscribe(int port) throws Exception {
        Consumer<List<byte[]>> heard = frames -> {
            String message = timeless(frames);
            (message.startsWith(HEARTBEAT) ? heartbeats : published).add(message);
        };
        open(SocketType.SUB, port, heard, event -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        next(heartbeats);
    }

    /** What is asked before the other end has greeted may be lost with a connection that is made again. */
    private OwnedSocket asking(int port) throws Exception {
        CompletableFuture<SocketEvent> greeted = new CompletableFuture<>();
        OwnedSocket asking = open(SocketType.REQ, port, frames -> answers.add(timeless(frames)), event -> {
                    if (event.kind() == SocketEvent.Kind.GREETED) {
                        greeted.complete(event);
                    }
                })
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        greeted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return asking;
    }

    private CompletableFuture<OwnedSocket> open(
            SocketType type, int port, Consumer<List<byte[]>> each, Consumer<SocketEvent> events) {
        CompletableFuture<OwnedSocket> opened = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket socket = thread.open(type, SocketSettings.DEFAULT, events);
                socket.onMessage(each);
                if (type == SocketType.SUB) {
                    socket.subscribe(new byte[0]);
                }
                socket.connect(Endpoint.tcp("127.0.0.1", port));
                opened.complete(socket);
            } catch (EndpointException refused) {
                opened.completeExceptionally(refused);
            }
        });
        return opened;
    }

    private static String next(BlockingQueue<String> messages) throws InterruptedException {
        String next = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    /** The frames as one text, without the moments, which are others each time. */
    private static String timeless(List<byte[]> frames) {
        return frames.stream()
                .map(frame -> new String(frame, ISO_8859_1))
                .collect(Collectors.joining("|"))
                .replaceAll("\"(when|index|timestamp)\": [0-9.]+", "\"$1\": 0");
    }

    private static List<byte[]> frames(JsonObject step) {
        return ((JsonList) step.get("frames_hex").orElseThrow())
                .items().stream()
                        .map(frame -> HexFormat.of().parseHex(((JsonText) frame).value()))
                        .toList();
    }

    private static String text(JsonObject step, String key) {
        return ((JsonText) step.get(key).orElseThrow()).value();
    }
}
