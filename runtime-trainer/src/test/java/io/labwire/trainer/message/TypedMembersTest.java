package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.trial.SessionStarted;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A member that is read where it is known to be is the one that is found by a search, to the last word of what is wrong. */
class TypedMembersTest {

    private static final RequestReader REQUESTS = new RequestReader(KnownCommands.all(), JsonLimits.DEFAULT);

    /** What comes of it, or what is wrong. */
    private static String outcome(Callable<?> reading) {
        try {
            return String.valueOf(reading.call());
        } catch (WireFormatException wrong) {
            return wrong.kind() + " " + wrong.position() + " " + wrong.path() + " " + wrong.getMessage();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }

    private static JsonValue member(String envelope, String key) throws WireFormatException {
        JsonObject object = (JsonObject) JsonValue.parse(envelope.getBytes(UTF_8), JsonRules.PYTHON);
        return object.get(key).orElse(JsonNull.NULL);
    }

    private static @Nullable SessionStarted decoded(JsonValue tree) throws WireFormatException {
        return tree == JsonNull.NULL
                ? null
                : SessionStarted.TYPE.decode(tree.toText(JsonLayout.PYTHON).getBytes(US_ASCII), JsonRules.PYTHON);
    }

    @Property
    void payloadsOfEvents(@ForAll("envelopes") String envelope) throws WireFormatException {
        byte[] body = envelope.getBytes(UTF_8);
        byte[] topic = Publication.frameOf(Topic.EVENT);
        ReceivedMessage.Happened happened =
                (ReceivedMessage.Happened) ReceivedMessage.read(List.of(topic, body), JsonRules.PYTHON);
        assertThat(outcome(() -> happened.payload(SessionStarted.TYPE, JsonRules.PYTHON)))
                .isEqualTo(outcome(() -> EnvelopeMember.CONTEXT.read(body, SessionStarted.TYPE, JsonRules.PYTHON)));
        assertThat(happened.event().context()).isEqualTo(member(envelope, "context"));
        Event event = new Event(1, 2, BigInteger.ONE, JsonNull.NULL, 0);
        ReceivedMessage.Happened made = new ReceivedMessage.Happened(Topic.EVENT, event, Bytes.of(body));
        assertThat(outcome(() -> made.payload(SessionStarted.TYPE, JsonRules.PYTHON)))
                .isEqualTo(outcome(() -> happened.payload(SessionStarted.TYPE, JsonRules.PYTHON)));
    }

    @Property
    void dataOfAnswers(@ForAll("envelopes") String envelope) throws WireFormatException {
        byte[] body = envelope.getBytes(UTF_8);
        CommandAnswer answer = CommandAnswer.read(body, JsonRules.PYTHON);
        String expected = outcome(() -> EnvelopeMember.DATA.read(body, SessionStarted.TYPE, JsonRules.PYTHON));
        assertThat(outcome(() -> answer.data(SessionStarted.TYPE, Bytes.EMPTY, JsonRules.PYTHON)))
                .isEqualTo(expected);
        CommandAnswer notified =
                CommandNotification.read(body, JsonRules.PYTHON).asAnswer();
        assertThat(outcome(() -> notified.data(SessionStarted.TYPE, Bytes.of(body), JsonRules.PYTHON)))
                .isEqualTo(expected);
        assertThat(answer.data()).isEqualTo(member(envelope, "data"));
        assertThat(answer).isEqualTo(notified).hasSameHashCodeAs(notified).hasToString(notified.toString());
    }

    @Property
    void argumentsOfRequests(@ForAll("envelopes") String envelope) throws WireFormatException {
        String request = "{\"command\": 1000, " + envelope.substring(1);
        CommandRequest read = REQUESTS.read(request.getBytes(UTF_8));
        JsonValue tree = member(request, "data");
        assertThat(outcome(() -> read.data(SessionStarted.TYPE))).isEqualTo(outcome(() -> decoded(tree)));
        assertThat(read.hasData()).isEqualTo(tree != JsonNull.NULL);
        CommandRequest made =
                new CommandRequest(read.command(), read.originalCommand(), read.customCommand(), read.nonce(), tree);
        assertThat(outcome(() -> made.data(SessionStarted.TYPE))).isEqualTo(outcome(() -> decoded(tree)));
        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
    }

    @Provide
    Arbitrary<String> envelopes() {
        Arbitrary<String> scalars = Arbitraries.of("\"a\"", "\"\\u00e9\u20ac\"", "1", "1e2", "null", "true");
        Arbitrary<String> keys =
                Arbitraries.of("sessionId", "session_id", "isAnalysisDeferred", "is_analysis_deferred", "x", "\\u0078");
        Arbitrary<String> bools = Arbitraries.of("true", "false", "0");
        Arbitrary<String> member = Combinators.combine(keys, scalars, bools)
                .as((key, scalar, bool) -> "\"" + key + "\": " + (key.contains("nalysis") ? bool : scalar));
        Arbitrary<String> values = Arbitraries.frequencyOf(Tuple.of(4, object(member)), Tuple.of(1, scalars));
        Arbitrary<String> members = Combinators.combine(
                        Arbitraries.of("context", "data", "d\\u0061ta", "other"), values)
                .as((key, value) -> "\"" + key + "\" : " + value);
        return object(members).filter(each -> each.length() > 2);
    }

    private static Arbitrary<String> object(Arbitrary<String> members) {
        return members.list().ofMaxSize(6).map(all -> all.stream().collect(Collectors.joining(", ", "{", "}")));
    }

    @Example
    void whereTwoKeysMeanTheSameTheOrderOfTheDeduplicatedTextCounts() throws WireFormatException {
        CommandRequest request = REQUESTS.read(("{\"command\":1,\"data\":{\"sessionId\":\"a\",\"session_id\":\"b\","
                        + "\"sessionId\":\"c\",\"isAnalysisDeferred\":true}}")
                .getBytes(UTF_8));
        assertThat(request.data(SessionStarted.TYPE)).isEqualTo(new SessionStarted("b", true));
    }

    @Example
    void whatIsWrongWithArgumentsIsToldAsOfTheirTextAlone() throws WireFormatException {
        CommandRequest request =
                REQUESTS.read("{\"command\":1,\"data\":  {\"x\":1e2,\"isAnalysisDeferred\" : 7}}".getBytes(UTF_8));
        assertThat(outcome(() -> request.data(SessionStarted.TYPE)))
                .isEqualTo("MALFORMED 35 isAnalysisDeferred isAnalysisDeferred, byte 35: true or false expected, found"
                        + " a number");
    }

    @Example
    void whatIsChangedLaterChangesNothing() throws WireFormatException {
        byte[] body = "{\"command\":1,\"data\":[7]}".getBytes(UTF_8);
        CommandRequest request = REQUESTS.read(body);
        CommandAnswer answer = CommandAnswer.read(body, JsonRules.PYTHON);
        body[21] = '8';
        assertThat(request.wireData()).hasToString("[7]");
        assertThat(answer.data()).hasToString("[7]");
    }
}
