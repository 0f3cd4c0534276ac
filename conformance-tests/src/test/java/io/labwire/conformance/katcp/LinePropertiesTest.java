package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import io.labwire.katcp.wire.MessageKind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The properties of lines that hold for any bytes (specification, appendix D). */
class LinePropertiesTest {

    private static final byte[] LINE_ENDS = {'\n', '\r'};

    @Property
    void afterAnyBytesTheNextLineIsRead(
            @ForAll("withoutLineEnd") byte[] junk, @ForAll("messages") Message message, @ForAll boolean returns) {
        LineStream stream = new LineStream(4096);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(junk);
        bytes.write(LINE_ENDS[returns ? 1 : 0]);
        bytes.writeBytes(MessageFormat.format(message));

        List<LineEvent> events = stream.receive(ByteBuffer.wrap(bytes.toByteArray()));

        assertThat(events).hasSizeBetween(1, 2);
        assertThat(events.get(events.size() - 1)).isEqualTo(new LineEvent.Valid(message));
    }

    @Property
    void spacesTabsAndTheKindOfLineEndDoNotMatter(
            @ForAll("messages") Message message,
            @ForAll("separators") List<String> separators,
            @ForAll boolean returns) {
        ByteArrayOutputStream loose = new ByteArrayOutputStream();
        int separator = 0;
        for (byte each : MessageFormat.format(message)) {
            if (each == ' ' || each == '\n') {
                String blank = separators.get(separator++ % separators.size());
                loose.writeBytes((each == '\n' ? blank.substring(1) : blank).getBytes(StandardCharsets.US_ASCII));
            }
            if (each != ' ') {
                loose.write(each == '\n' && returns ? '\r' : each);
            }
        }

        assertThat(new LineStream(1 << 20).receive(ByteBuffer.wrap(loose.toByteArray())))
                .containsExactly(new LineEvent.Valid(message));
    }

    @Property
    void whatWasReadIsWrittenCanonically(@ForAll("nearLines") byte[] bytes) {
        for (LineEvent event : new LineStream(4096).receive(ByteBuffer.wrap(bytes))) {
            if (event instanceof LineEvent.Valid valid) {
                byte[] canonical = MessageFormat.format(valid.message());
                assertThat(new LineStream(1 << 20).receive(ByteBuffer.wrap(canonical)))
                        .containsExactly(valid);
            }
        }
    }

    @Property
    void noMoreIsHeldBackThanTheLimit(
            @ForAll("withoutLineEnd") byte[] junk, @ForAll @IntRange(min = 1, max = 300) int limit) {
        LineStream stream = new LineStream(limit);

        for (int times = 0; times < 4; times++) {
            stream.receive(ByteBuffer.wrap(junk));
            assertThat(stream.pending()).isLessThanOrEqualTo(limit);
        }
    }

    @Property
    void aLineOfExactlyTheLimitIsReadAndOneByteMoreIsNot(@ForAll @IntRange(min = 4, max = 3000) int limit) {
        byte[] fits = ("?a " + "x".repeat(limit - 4) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] over = ("?a " + "x".repeat(limit - 3) + "\n").getBytes(StandardCharsets.US_ASCII);

        assertThat(new LineStream(limit).receive(ByteBuffer.wrap(fits)))
                .singleElement()
                .isInstanceOf(LineEvent.Valid.class);
        assertThat(new LineStream(limit).receive(ByteBuffer.wrap(over)))
                .singleElement()
                .hasToString("Bad[error=LineError[column=" + (limit + 1) + ", reason=LINE_TOO_LONG]]");
    }

    @Property
    void anArgumentMayHoldAnyByte(@ForAll("arguments") Bytes argument) {
        Message message = new Message(MessageKind.INFORM, "x", Message.NO_ID, List.of(argument));

        assertThat(new LineStream(4096).receive(ByteBuffer.wrap(MessageFormat.format(message))))
                .containsExactly(new LineEvent.Valid(message));
    }

    @Provide
    Arbitrary<Message> messages() {
        return KatcpArbitraries.message();
    }

    @Provide
    Arbitrary<Bytes> arguments() {
        return KatcpArbitraries.bytes();
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.strings()
                .withChars(' ', '\t')
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<byte[]> withoutLineEnd() {
        return nearBytes()
                .filter(each -> each != '\n' && each != '\r')
                .array(byte[].class)
                .ofMaxSize(200);
    }

    @Provide
    Arbitrary<byte[]> nearLines() {
        Arbitrary<byte[]> noise = nearBytes().array(byte[].class).ofMaxSize(60);
        return Combinators.combine(KatcpArbitraries.message().map(MessageFormat::format), noise, noise)
                .as((line, before, after) -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    bytes.writeBytes(before);
                    bytes.writeBytes(line);
                    bytes.writeBytes(after);
                    return bytes.toByteArray();
                });
    }

    private static Arbitrary<Byte> nearBytes() {
        List<Byte> near = "?!#a-[19]\\_0nret@ \t\r\n\0\u001b"
                .chars()
                .mapToObj(each -> (byte) each)
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(near), Arbitraries.of(near), Arbitraries.bytes());
    }
}
