package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.labwire.conformance.GoldenVector;
import io.labwire.conformance.GoldenVectors;
import io.labwire.core.Bytes;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import io.labwire.katcp.wire.MessageKind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What katcp-python, aiokatcp and katcp-codec were seen to do, and what is required where they differ. */
class KatcpVectorsTest {

    private static final int LIMIT = 1 << 20;

    private static final GoldenVectors VECTORS = GoldenVectors.of(
            "katcp", Map.of("parse.jsonl", 70, "stream.jsonl", 23, "format.jsonl", 22, "protocol-flags.jsonl", 26));

    @TestFactory
    Stream<DynamicNode> linesAreParsedAsRequired() {
        return VECTORS.tests("parse.jsonl", vector -> {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.writeBytes(vector.hex("bytes_hex"));
            line.write('\n');
            List<LineEvent> events = new LineStream(LIMIT).receive(ByteBuffer.wrap(line.toByteArray()));
            String outcome = vector.text("outcome");
            switch (outcome) {
                case "message" ->
                    assertThat(events)
                            .containsExactly(new LineEvent.Valid(
                                    message(vector, vector.fields().get("decoded"))));
                case "error" -> assertThat(events).singleElement().isInstanceOf(LineEvent.Bad.class);
                case "ignored" -> assertThat(events).isEmpty();
                default -> throw new AssertionError(vector.place() + ": unknown outcome " + outcome);
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> streamsAreCutIntoLinesAsRequired() {
        return VECTORS.tests("stream.jsonl", vector -> {
            LineStream stream = new LineStream(vector.number(vector.fields(), "max_line_length"));
            List<List<String>> events = new ArrayList<>();
            List<List<String>> required = new ArrayList<>();
            for (byte[] chunk : vector.hexList(vector.fields(), "chunks_hex")) {
                events.add(stream.receive(ByteBuffer.wrap(chunk)).stream()
                        .map(KatcpVectorsTest::shown)
                        .toList());
                required.add(new ArrayList<>());
            }
            for (JsonNode event : vector.list(vector.fields(), "decoded")) {
                required.get(vector.number(event, "chunk"))
                        .add(
                                event.has("error")
                                        ? vector.text(event, "error")
                                        : message(vector, event).toString());
            }
            assertThat(events).isEqualTo(required);
            assertThat(stream.pending()).isEqualTo(vector.number(vector.fields(), "buffer_size_after"));
        });
    }

    @TestFactory
    Stream<DynamicNode> messagesAreFormattedAsRequired() {
        return VECTORS.tests("format.jsonl", vector -> {
            JsonNode decoded = vector.fields().get("decoded");
            if (vector.textOrNull(vector.fields(), "bytes_hex").isEmpty()) {
                assertThatThrownBy(() -> message(vector, decoded)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(MessageFormat.format(message(vector, decoded))).isEqualTo(vector.hex("bytes_hex"));
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> protocolFlagsAreParsedAsRequired() {
        return VECTORS.tests("protocol-flags.jsonl", vector -> {
            Bytes text = Bytes.of(vector.hex("bytes_hex"));
            String outcome = vector.text("outcome");
            switch (outcome) {
                case "ok" -> checkFlags(vector, ProtocolFlags.parse(text.utf8()));
                case "error" ->
                    assertThatThrownBy(() -> ProtocolFlags.parse(text.utf8()))
                            .isInstanceOfAny(IllegalArgumentException.class, CharacterCodingException.class);
                default -> throw new AssertionError(vector.place() + ": unknown outcome " + outcome);
            }
        });
    }

    private static void checkFlags(GoldenVector vector, ProtocolFlags flags) {
        JsonNode decoded = vector.fields().get("decoded");
        assertThat(flags.major()).isEqualTo(vector.number(decoded, "major"));
        assertThat(flags.minor()).isEqualTo(vector.number(decoded, "minor"));
        assertThat(flags.flags())
                .isEqualTo(vector.list(decoded, "flags").stream()
                        .map(JsonNode::textValue)
                        .collect(Collectors.joining()));
        assertThat(flags.supports(ProtocolFlags.MULTI_CLIENT)).isEqualTo(vector.flag(decoded, "multi_client"));
        assertThat(flags.supports(ProtocolFlags.MESSAGE_IDS)).isEqualTo(vector.flag(decoded, "message_ids"));
        assertThat(flags.supports(ProtocolFlags.TIMEOUT_HINTS))
                .isEqualTo(vector.flag(decoded, "request_timeout_hints"));
        assertThat(flags.supports(ProtocolFlags.BULK_SAMPLING))
                .isEqualTo(vector.flag(decoded, "bulk_set_sensor_sampling"));
        assertThat(flags).hasToString(vector.text(decoded, "str"));
    }

    private static Message message(GoldenVector vector, JsonNode decoded) {
        return new Message(
                MessageKind.valueOf(vector.text(decoded, "mtype").toUpperCase(Locale.ROOT)),
                vector.text(decoded, "name"),
                vector.textOrNull(decoded, "mid").map(KatcpVectorsTest::id).orElse(Message.NO_ID),
                vector.hexList(decoded, "args_hex").stream().map(Bytes::of).toList());
    }

    /** An id out of range cannot even be said: zero is the absence of one, and an int ends where ids end. */
    private static int id(String text) {
        int id = Integer.parseInt(text);
        if (id == Message.NO_ID) {
            throw new IllegalArgumentException("0 is no id");
        }
        return id;
    }

    private static String shown(LineEvent event) {
        return event instanceof LineEvent.Bad bad
                ? bad.error().text()
                : ((LineEvent.Valid) event).message().toString();
    }
}
