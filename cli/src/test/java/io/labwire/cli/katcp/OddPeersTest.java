package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the call makes of peers that are not ours. */
class OddPeersTest {

    private static final String V5 = "#version-connect katcp-protocol 5.1-BIMT\n";
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Calls a peer that says something on connecting, and something else once it has read a line. */
    private static Run call(String greeting, String answer, String... words) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, HERE)) {
            CompletableFuture<Void> peer = CompletableFuture.runAsync(() -> converse(listening, greeting, answer));
            String[] all = new String[words.length + 3];
            all[0] = "katcp";
            all[1] = "call";
            all[2] = "127.0.0.1:" + listening.getLocalPort();
            System.arraycopy(words, 0, all, 3, words.length);
            Run run = Run.of(all);
            peer.join();
            return run;
        }
    }

    private static void converse(ServerSocket listening, String greeting, String answer) {
        try (Socket client = listening.accept()) {
            client.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            if (line != null) {
                String sent = answer.replace("REQUEST", line);
                client.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
                if (!answer.endsWith("CLOSE\n")) {
                    in.readLine();
                }
            }
        } catch (IOException ended) {
            // The caller has gone; that is how it ends.
        }
    }

    @Test
    void linesArePrintedInTheirCanonicalForm() throws IOException {
        assertThat(call(V5, "#x[1]   a\\@b \t c  \r\n!x[1]\tok \\@\\@ \r\n", "x"))
                .isEqualTo(new Run(0, "#x[1] ab c\n!x[1] ok \\@\n", ""));
    }

    @Test
    void bytesThatAreNoTextArePrintedAsTheyCame() throws IOException {
        Run run = call(V5, "!x[1] ok \u00c3\u00a9\n", "x");

        assertThat(run.out()).isEqualTo("!x[1] ok é\n");
    }

    @Test
    void otherInformsAndOtherRepliesAreNotPrinted() throws IOException {
        assertThat(call(V5, "#log info 1.0 root hello\n#x[7] other\n!y[9] ok\n#x[1] mine\n!x[1] ok\n", "x"))
                .isEqualTo(new Run(0, "#x[1] mine\n!x[1] ok\n", ""));
    }

    @Test
    void deviceOfKatcp4IsAskedWithoutAnId() throws IOException {
        assertThat(call("#version old-1.0\n#build-state old-1.0.1\n", "#x 1\n!x ok REQUEST\n", "x", "a b"))
                .isEqualTo(new Run(0, "#x 1\n!x ok ?x a\\_b\n", ""));
    }

    @Test
    void buildStateAloneIsAGreeting() throws IOException {
        assertThat(call("#build-state old-1.0.1\n", "!x ok\n", "x")).isEqualTo(new Run(0, "!x ok\n", ""));
    }

    @Test
    void deviceOfKatcp5WithoutIdsIsAskedWithoutAnId() throws IOException {
        assertThat(call("#version-connect katcp-protocol 5.0-M\n", "!x ok REQUEST\n", "x"))
                .isEqualTo(new Run(0, "!x ok ?x\n", ""));
    }

    @Test
    void badLineOfThePeerIsPassedOver() throws IOException {
        Run run = call(V5, "bad line\n!x[1] ok\n", "x");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("!x[1] ok\n");
    }

    @Test
    void connectionThatEndsBeforeTheReplyEndsWithTwo() throws IOException {
        Run run = call(V5, "#x[1] CLOSE\n", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("labwire katcp call: .*\\R");
    }

    @Test
    void peerThatSaysNothingEndsWithTwoAndOneLine() throws IOException {
        Run run = call("", "!x ok\n", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire katcp call: .* sent no greeting within 5 s: is it a KATCP device\\?\\R");
    }

    @Test
    void replyWithoutACodeIsNotOk() throws IOException {
        assertThat(call(V5, "!x[1]\n", "x")).isEqualTo(new Run(1, "!x[1]\n", ""));
    }
}
