package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.labwire.conformance.GoldenVector;
import io.labwire.conformance.GoldenVectors;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What katcp-python's and aiokatcp's clients did with scripted devices. Where the specification decides otherwise than
 * what was seen, the decision stands beside the case.
 *
 * <p>In the client's package, since the made-up replies are made there; on the class path that is no obstacle.
 */
class ClientVectorsTest {

    private static final GoldenVectors VECTORS = GoldenVectors.of("katcp", Map.of("clients.jsonl", 27));

    private static final String IDS = "#version-connect katcp-protocol 5.0-IM\n";
    private static final String NO_IDS = "#version-connect katcp-protocol 5.0-M\n";
    private static final String INFORM_AND_OK = "#%s inf\n!%s ok\n";

    @TestFactory
    Stream<DynamicNode> clientsDoAsTheyWereSeenToDo() {
        return VECTORS.tests("clients.jsonl", vector -> {
            switch (vector.text("name")) {
                case "py-mid-auto", "aio-mid" -> three(vector);
                case "py-mid-explicit" -> one(vector, IDS, Message.request("x").withId(77), IdUse.AUTO);
                case "py-mid-off" -> one(vector, IDS, Message.request("x"), IdUse.NEVER);
                case "py-noids-server" -> one(vector, NO_IDS, Message.request("x"), IdUse.AUTO);
                case "py-noids-server-use-mid" -> idForced(vector);
                case "py-v4-server" -> version4(vector);
                case "py-no-greeting" -> noGreeting(vector);
                case "py-preset", "py-preset-conflict" -> preset(vector);
                case "py-version-conflict" -> versionConflict(vector);
                case "py-timeout" -> timeout(vector);
                case "py-server-closes" -> serverCloses(vector);
                case "py-not-connected" -> notConnected(vector);
                case "py-reconnect" -> reconnect(vector);
                case "py-bad-lines-from-server" ->
                    strange(vector, "garbage\n!nobody[9] ok\n#stray 1\n!stray\n\u0000\n");
                case "py-request-from-server" -> strange(vector, "?give[4] me\n?give\n");
                case "py-out-of-order" -> outOfOrder(vector);
                case "aio-noids" -> byName(vector);
                case "aio-v4" -> connects("#version a-1.0\n", new ProtocolFlags(4, 0, ""));
                case "aio-v6" -> connects("#version-connect katcp-protocol 6.0-IM\n", new ProtocolFlags(6, 0, "IM"));
                case "aio-bad-version" ->
                    connects("#version-connect katcp-protocol what\n", new ProtocolFlags(0, 0, ""));
                case "aio-fail" -> refused(vector, "!x[1] fail why\\_not\n", CallFailure.Kind.FAILED, "why not");
                case "aio-invalid" -> refused(vector, "!x[1] invalid bad\n", CallFailure.Kind.INVALID, "bad");
                case "aio-other-code" -> refused(vector, "!x[1] busy later\n", CallFailure.Kind.INVALID, "later");
                // An empty text says nothing; the reply itself stands there instead.
                case "aio-empty-reply" -> refused(vector, "!x[1]\n", CallFailure.Kind.INVALID, "!x[1]");
                case "aio-disconnect-inform" -> disconnectInform(vector);
                default -> throw new AssertionError(vector.place() + ": no script for this case");
            }
        });
    }

    private static void sentAsSeen(GoldenVector vector, ScriptedServer server) {
        assertThat(server.sent())
                .containsExactlyElementsOf(texts(vector.fields().get("client_sent")));
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray()
                ? Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                        .map(i -> list.get(i).asText())
                        .toList()
                : List.of(list.asText());
    }

    private static JsonNode outcome(GoldenVector vector) {
        return vector.fields().get("outcome");
    }

    private static ScriptedServer server(String greeting) {
        return new ScriptedServer(ScriptedServer.SETTINGS, greeting);
    }

    private static void three(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        for (int i = 0; i < 3; i++) {
            assertThat(server.ask("watchdog", INFORM_AND_OK))
                    .isEqualTo(texts(outcome(vector).get(i)));
        }
        sentAsSeen(vector, server);
    }

    private static void one(GoldenVector vector, String greeting, Message request, IdUse ids) {
        ScriptedServer server = server(greeting);
        server.answers = INFORM_AND_OK;
        assertThat(server.ask(request, CallOptions.DEFAULT.withIds(ids))).isEqualTo(texts(outcome(vector)));
        sentAsSeen(vector, server);
    }

    /** Decision: what is made up is a reply, not a request. */
    private static void idForced(GoldenVector vector) {
        ScriptedServer server = server(NO_IDS);
        List<String> got = server.ask(Message.request("x"), CallOptions.DEFAULT.withIds(IdUse.ALWAYS));
        assertThat(got).containsExactly(outcome(vector).get(0).asText().replace('?', '!'));
        sentAsSeen(vector, server);
    }

    private static void version4(GoldenVector vector) {
        ScriptedServer server = server("#version a-1.0\n#build-state a-1.0.1\n");
        assertThat(server.core.protocol())
                .hasToString("Optional[" + outcome(vector).get(0).asText() + "]");
        assertThat(server.ask("x", INFORM_AND_OK))
                .isEqualTo(texts(outcome(vector).get(1)));
        sentAsSeen(vector, server);
    }

    private static void noGreeting(GoldenVector vector) {
        ScriptedServer server = server("");
        assertThat(server.core.protocol().isPresent())
                .isEqualTo(outcome(vector).get(0).asBoolean());
        assertThat(server.ask("x", INFORM_AND_OK))
                .isEqualTo(texts(outcome(vector).get(1)));
        sentAsSeen(vector, server);
    }

    private static void preset(GoldenVector vector) {
        ProtocolFlags preset = new ProtocolFlags(5, 0, "IM");
        boolean conflict = vector.text("name").endsWith("conflict");
        ScriptedServer server =
                new ScriptedServer(ScriptedServer.SETTINGS.withPreset(preset), conflict ? "#version a-1.0\n" : "");
        List<String> seen = texts(outcome(vector));
        if (conflict) {
            assertThat(server.core.protocol()).hasToString("Optional[" + seen.get(0) + "]");
        }
        assertThat(server.ask("x", INFORM_AND_OK)).isEqualTo(conflict ? seen.subList(1, 3) : seen);
        sentAsSeen(vector, server);
    }

    private static void versionConflict(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        server.receive("#version-connect katcp-protocol 5.1-IM\n");
        server.pass(Duration.ofDays(1));
        assertThat(server.core.state().isConnected()).isEqualTo(outcome(vector).asBoolean());
        assertThat(server.attempts).isEqualTo(1);
        sentAsSeen(vector, server);
    }

    private static void timeout(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        List<String> got = server.ask("slow", "");
        assertThat(got).isEmpty();
        server.pass(Duration.ofSeconds(5));
        assertThat(got).containsExactly(outcome(vector).get(0).asText().replace("<seconds>", "5.000000"));
        sentAsSeen(vector, server);
    }

    private static void serverCloses(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        List<String> got = server.ask("x", "");
        server.core.disconnected("cut", 0);
        assertThat(got).isEqualTo(texts(outcome(vector)));
        sentAsSeen(vector, server);
    }

    /** Decision: what is made up is a reply, with the id that was on the wire: none. */
    private static void notConnected(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        server.core.disconnected("cut", 0);
        server.core.connectFailed("refused", 0);
        assertThat(server.core.state().isConnected())
                .isEqualTo(outcome(vector).get(0).asBoolean());
        String seen = outcome(vector).get(1).asText();
        assertThat(server.ask("x", ""))
                .containsExactly(seen.replace("?x[1]", "!x").replace("127.0.0.1:<port>", "lab:7147"));
        sentAsSeen(vector, server);
    }

    private static void reconnect(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        JsonNode outcome = outcome(vector);
        assertThat(server.ask("a", "!%s ok\n"))
                .containsExactly(outcome.get("replies").get(0).asText());
        server.core.disconnected("cut", server.now);
        long least = (long) (outcome.get("reconnect_delay_at_least_s").asDouble() * 1e9);
        server.pass(Duration.ofNanos(least - 1));
        assertThat(server.attempts).isEqualTo(1);
        server.pass(Duration.ofNanos(1));
        assertThat(server.attempts).isEqualTo(2);
        server.core.connected(server.now);
        server.receive(IDS);
        assertThat(server.ask("b", INFORM_AND_OK))
                .isEqualTo(texts(outcome.get("replies").get(1)));
        sentAsSeen(vector, server);
    }

    /** What is not asked for changes nothing, and nothing is sent back. */
    private static void strange(GoldenVector vector, String strange) {
        ScriptedServer server = server(IDS + strange);
        List<String> seen = texts(outcome(vector));
        List<String> got = server.ask("y", strange + INFORM_AND_OK);
        assertThat(server.core.state().isConnected()).isTrue();
        assertThat(got).isEqualTo(seen.subList(seen.size() - 2, seen.size()));
        sentAsSeen(vector, server);
    }

    private static void outOfOrder(GoldenVector vector) {
        ScriptedServer server = server(IDS);
        List<String> first = server.ask(Message.request("p", "1"), CallOptions.DEFAULT);
        List<String> second = server.ask(Message.request("p", "2"), CallOptions.DEFAULT);
        server.receive("#p[2] second\n!p[2] ok two\n#p[1] first\n!p[1] ok one\n");
        assertThat(first).isEqualTo(texts(outcome(vector).get(0)));
        assertThat(second).isEqualTo(texts(outcome(vector).get(1)));
        sentAsSeen(vector, server);
    }

    /** Decision: by name as katcp-python, so that more than one may be on its way. */
    private static void byName(GoldenVector vector) {
        ScriptedServer server = server(NO_IDS);
        List<String> first = server.ask("a", "");
        List<String> second = server.ask("b", "");
        server.receive("#b inf\n!b ok\n#a inf\n!a ok\n");
        assertThat(first).isEqualTo(texts(outcome(vector).get(0)));
        assertThat(second).isEqualTo(texts(outcome(vector).get(1)));
        sentAsSeen(vector, server);
    }

    /** Decision: as katcp-python, which stays connected to a device of another version than 5. */
    private static void connects(String greeting, ProtocolFlags protocol) {
        ScriptedServer server = server(greeting);
        assertThat(server.core.state()).isEqualTo(ConnectionState.PROTOCOL_KNOWN);
        assertThat(server.core.protocol()).isEqualTo(Optional.of(protocol));
        assertThat(server.sent()).isEmpty();
    }

    private static void refused(GoldenVector vector, String reply, CallFailure.Kind kind, String text) {
        ScriptedServer server = server(IDS);
        server.ask("x", reply);
        CallFailure failure = CallFailure.of(server.lastReply);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.text()).isEqualTo(text);
        String[] seen = outcome(vector).asText().split(": ?", 2);
        assertThat(seen[0]).isEqualTo(kind == CallFailure.Kind.FAILED ? "FailReply" : "InvalidReply");
        assertThat(seen[1]).isIn(text, "");
        sentAsSeen(vector, server);
    }

    /** Decision: as katcp-python, which leaves it to the device to close the connection. */
    private static void disconnectInform(GoldenVector vector) {
        ScriptedServer server = server(IDS + "#disconnect bye\n");
        assertThat(server.core.state().isConnected()).isTrue();
        server.core.disconnected("closed by the device", 0);
        assertThat(server.ask("x", "")).containsExactly("!x fail Not\\_connected\\_to\\_device\\_lab:7147");
        assertThat(outcome(vector).asText()).endsWith("Not connected");
        sentAsSeen(vector, server);
    }
}
