package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.OwnedSocket;
import io.labwire.trainer.zmq.SocketSettings;
import io.labwire.trainer.zmq.SocketThread;
import io.labwire.trainer.zmq.SocketType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rig that answers what is no answer: the request itself. */
class UnreadableAnswerTest {

    private final SocketThread thread = new SocketThread("unreadable-answers", new SocketThread.Core() {});

    @AfterEach
    void end() {
        thread.end();
        assertThat(thread.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatIsNoObjectIsToldAsItsBytes() throws Exception {
        assertThat(told("raw [1]", "rawhex ff"))
                .containsExactly(
                        "{\"type\":\"ready\"}",
                        "{\"type\":\"unreadable\",\"hex\":\"5b315d\"}",
                        "{\"type\":\"unreadable\",\"hex\":\"ff\"}",
                        "{\"type\":\"stopped\"}");
    }

    /** As {@link io.labwire.trainer.message.CommandAnswer} reads them, while the numbers are told as they came. */
    @Test
    void numbersHaveTheirNamesHoweverTheyAreWritten() throws Exception {
        assertThat(told("raw {\"result\":1e2}").get(1))
                .isEqualTo("{\"type\":\"response\",\"nonce\":0,\"command\":0,\"commandName\":\"NONE\",\"result\":100.0,"
                        + "\"resultName\":\"SUCCESS\",\"data\":null,\"errorKind\":0,\"errorCode\":0,"
                        + "\"errorMessage\":null}");
        assertThat(told("raw {\"command\":300.0,\"result\":null}").get(1))
                .contains("\"command\":300.0,\"commandName\":\"GET_CONFIGURATION\"")
                .contains("\"result\":null,\"resultName\":\"UNRECOGNIZED\"");
        for (String none : List.of("100.5", "NaN", "1e300", "4294967396", "\"100\"")) {
            assertThat(told("raw {\"result\":" + none + "}").get(1)).contains("\"resultName\":null");
        }
    }

    private List<String> told(String... typed) throws Exception {
        String port = port() + "";
        Run run = Run.typing(
                String.join("\n", typed) + "\n",
                "trainer",
                "console",
                "--json",
                "--subscriber-port",
                port,
                "--command-port",
                port);
        return run.out()
                .lines()
                .filter(line -> !JsonOut.type(line).equals("sent"))
                .toList();
    }

    private int port() throws Exception {
        CompletableFuture<Integer> bound = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                OwnedSocket echoing = thread.open(SocketType.REP, SocketSettings.DEFAULT, event -> {});
                echoing.onMessage(frames -> echoing.send(List.copyOf(frames)));
                bound.complete(Endpoint.port(echoing.bind(Endpoint.tcp("127.0.0.1", 0))));
            } catch (EndpointException refused) {
                bound.completeExceptionally(refused);
            }
        });
        return bound.get(10, TimeUnit.SECONDS);
    }
}
