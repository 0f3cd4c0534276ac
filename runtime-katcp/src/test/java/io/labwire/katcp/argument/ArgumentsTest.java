package io.labwire.katcp.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.Captured;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageHead;
import io.labwire.katcp.wire.MessageKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ArgumentsTest {

    private static final WireEnum.Table<Lru> TWO = WireEnum.Table.of(Lru.values());

    @Property(tries = 300)
    void allArgumentsThatAreLeftAreTheSameOneByOneOrTogether(
            @ForAll List<byte[]> values, @ForAll @IntRange(max = 3) int before) throws WireFormatException {
        List<Bytes> all = values.stream().map(Bytes::of).toList();
        LineWriter writer = new LineWriter();
        MessageHead head = MessageHead.of(MessageKind.REQUEST, "x");
        for (int i = 0; i < 2; i++) { // the second does not begin where its array does
            writer.begin(head, 1);
            all.forEach(writer::argument);
            writer.end();
        }
        int skipped = Math.min(before, all.size());
        List<Bytes> left = all.subList(skipped, all.size());
        LineReader lines = new LineReader(LineReader.DEFAULT_LIMIT);
        lines.receive(writer.view());
        while (lines.next()) {
            ArgumentReader in = ArgumentReader.of(lines.line()).at(skipped);
            assertThat(in.restAsBytes()).isEqualTo(left);
            in.end();
            assertThat(lines.line().toMessage().arguments()).isEqualTo(all);
        }
        assertThat(ArgumentReader.of(all).at(skipped).restAsBytes()).isEqualTo(left);
    }

    @Example
    void valuesAreReadAndWrittenAsTheRealSoftwareDoes() throws WireFormatException {
        List<String[]> cases = Captured.table(ArgumentsTest.class, "values.tsv");
        assertThat(cases).hasSize(127);
        for (String[] oneCase : cases) {
            Bytes text = Bytes.of(HexFormat.of().parseHex(oneCase[3]));
            if (oneCase[4].equals("refused") && oneCase[2].equals("unpack")) {
                assertThatThrownBy(() -> read(oneCase[1], text)).as(oneCase[0]).isInstanceOf(WireFormatException.class);
            } else if (oneCase[2].equals("unpack")) {
                assertThat(shown(read(oneCase[1], text))).as(oneCase[0]).isEqualTo(oneCase[4]);
            } else if (!oneCase[4].equals("refused")) {
                assertThat(write(read(oneCase[1], text))).as(oneCase[0]).isEqualTo(text);
            }
        }
    }

    private static Object read(String type, Bytes text) throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(List.of(text));
        return switch (type) {
            case "Int" -> in.integer("x");
            case "Float" -> in.float64("x");
            case "Bool" -> in.bool("x");
            case "Str" -> in.string("x");
            case "Lru" -> in.lru("x");
            case "Address" -> in.address("x");
            default -> in.timestamp("x");
        };
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return "x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof Address address) {
            return address.host() + "|"
                    + (address.port().isPresent() ? address.port().getAsInt() : "");
        }
        if (value instanceof Timestamp timestamp) {
            return utf8(write(timestamp.seconds()));
        }
        return utf8(write(value));
    }

    private static Bytes write(Object value) {
        List<Bytes> list = new ArrayList<>();
        ArgumentWriter out = ArgumentWriter.to(list);
        if (value instanceof BigInteger number) {
            out.integer(number);
        } else if (value instanceof Double number) {
            out.float64(number);
        } else if (value instanceof Boolean truth) {
            out.bool(truth);
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Lru lru) {
            out.lru(lru);
        } else if (value instanceof Address address) {
            out.address(address);
        } else if (value instanceof Duration duration) {
            out.duration(duration);
        } else if (value instanceof Long number) {
            out.int64(number);
        } else {
            out.timestamp((Timestamp) value);
        }
        return list.get(0);
    }

    private static String utf8(Bytes text) {
        return new String(text.toArray(), StandardCharsets.UTF_8);
    }

    @Example
    void allThatIsLeftIsReadInOrderAndCountedOn() throws WireFormatException {
        List<Bytes> arguments = List.of(Bytes.utf8("a"), Bytes.utf8("1"), Bytes.utf8("2"), Bytes.utf8("x"));
        ArgumentReader three = ArgumentReader.of(arguments.subList(0, 3)).skip(1);
        assertThat(three.rest(() -> three.int32("n"))).containsExactly(1, 2);
        assertThat(three.hasNext()).isFalse();
        assertThat(three.rest(() -> three.int32("n"))).isEmpty();
        ArgumentReader pairs = ArgumentReader.of(arguments);
        assertThat(pairs.rest(() -> pairs.string("k") + pairs.string("v"))).containsExactly("a1", "2x");
        ArgumentReader bad = ArgumentReader.of(arguments).skip(1);
        assertThatThrownBy(() -> bad.rest(() -> bad.int32("n"))).hasMessageContaining("parameter 3 (n)");
    }

    @Example
    void anErrorNamesTheArgumentInTheProtocolsWords() {
        assertError("x", in -> in.float64("x"), "Could not parse value 'x' as float.");
        assertError("2", in -> in.bool("x"), "Boolean value must be '0' or '1' but is '2'.");
        assertError("1.0", in -> in.int32("x"), "Could not parse value '1.0' as integer.");
        assertError("on", in -> in.discrete("x", TWO), "Discrete value 'on' is not one of ['nominal', 'error'].");
        assertError("fail", in -> in.lru("x"), "Lru value must be 'nominal' or 'error'.");
        assertError("::1", in -> in.address("x"), "Could not parse '::1' as an address.");
        assertError("x", in -> in.timestamp("x"), "Could not parse value 'x' as timestamp.");
        assertError("nan", in -> in.duration("x"), "Could not parse value 'nan' as duration.");
        assertError("1e30", in -> in.duration("x"), "Duration 1e30 is out of range.");
        assertError("2147483648", in -> in.int32("x"), "Integer 2147483648 is higher than maximum 2147483647.");
        assertError(
                "-1" + "0".repeat(19),
                in -> in.int64("x"),
                "Integer -10000000000000000000 is lower than minimum -9223372036854775808.");
    }

    private interface Reading {
        Object from(ArgumentReader in) throws WireFormatException;
    }

    private static void assertError(String text, Reading reading, String reason) {
        ArgumentReader in = ArgumentReader.of(Message.request("r", text));
        WireFormatException error = catchThrowableOfType(WireFormatException.class, () -> reading.from(in));
        assertThat(error).hasMessage("Error in parameter 1 (x): " + reason);
        assertThat(error.position()).isEqualTo(1);
        assertThat(error.path()).isEqualTo("x");
    }

    @Example
    void aMissingArgumentIsCountedFromOne() throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(Message.request("r", "1"));
        assertThat(in.float64("x")).isEqualTo(1);
        assertThatThrownBy(() -> in.float64("y")).hasMessage("Error in parameter 2 (y): No value or default given");
    }

    @Example
    void anArgumentTooManyIsRefusedAndItsPlaceTold() throws WireFormatException {
        ArgumentReader in =
                ArgumentReader.of(Message.request("r", "ok", "1", "2")).skip(1);
        assertThat(in.int32("n")).isEqualTo(1);
        WireFormatException error = catchThrowableOfType(WireFormatException.class, in::end);
        assertThat(error).hasMessage("Too many parameters given.");
        assertThat(error.position()).isEqualTo(2);
    }

    @Example
    void anErrorTextDoesNotGrowWithTheArgument() {
        ArgumentReader in = ArgumentReader.of(Message.request("r", "x".repeat(100_000)));
        assertThat(catchThrowableOfType(WireFormatException.class, () -> in.int64("n"))
                        .getMessage())
                .hasSizeLessThan(200);
    }

    @Example
    void moreDigitsThanPythonReadsAreRefused() throws WireFormatException {
        assertThat(ArgumentReader.of(Message.request("r", "9".repeat(4300)))
                        .integer("n")
                        .bitLength())
                .isGreaterThan(14_000);
        assertThatThrownBy(() -> ArgumentReader.of(Message.request("r", "9".repeat(4301)))
                        .integer("n"))
                .isInstanceOf(WireFormatException.class);
    }

    @Example
    void aLineIsReadWithItsEscapesUndone() throws WireFormatException {
        LineReader reader = new LineReader(100);
        reader.receive(ByteBuffer.wrap("?r a\\_b \\@ 12 caf\u00e9\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.next()).isTrue();
        Line line = reader.line();
        ArgumentReader in = ArgumentReader.of(line);
        assertThat(in.string("a")).isEqualTo("a b");
        assertThat(in.bytes("b")).isEqualTo(Bytes.EMPTY);
        assertThat(in.int64("c")).isEqualTo(12);
        assertThat(in.string("d")).isEqualTo("caf\u00e9");
        assertThat(in.hasNext()).isFalse();
    }

    @Property(tries = 10_000)
    void anyLongComesBack(@ForAll long value) throws WireFormatException {
        assertThat(ArgumentReader.of(List.of(write(value))).int64("n")).isEqualTo(value);
    }

    @Property(tries = 10_000)
    void anyDurationComesBackToTheNanosecond(@ForAll Duration value) throws WireFormatException {
        assertThat(ArgumentReader.of(List.of(write(value))).duration("d")).isEqualTo(value);
    }

    @Example
    void durationsAreDecimalSecondsWithOneDecimalAtLeast() throws WireFormatException {
        assertThat(write(Duration.ofSeconds(65))).hasToString("65.0");
        assertThat(write(Duration.ofMillis(-500))).hasToString("-0.5");
        assertThat(write(Duration.ofNanos(1))).hasToString("0.000000001");
        assertThat(write(Duration.ofSeconds(Long.MIN_VALUE))).hasToString("-9223372036854775808.0");
        for (String text : List.of("0.1", "1e-1", " +.1 ", "0.1000000000000000055", "0_0.1")) {
            assertThat(ArgumentReader.of(Message.request("r", text)).duration("d"))
                    .as(text)
                    .isEqualTo(Duration.ofMillis(100));
        }
        assertThat(ArgumentReader.of(Message.request("r", "1e-999999999")).duration("d"))
                .isEqualTo(Duration.ZERO);
        for (String text : List.of("inf", "1e999999999", "9223372036854775808", "", "1_", "0".repeat(401))) {
            assertThatThrownBy(
                            () -> ArgumentReader.of(Message.request("r", text)).duration("d"))
                    .as(text)
                    .isInstanceOf(WireFormatException.class);
        }
    }

    @Property(tries = 20_000)
    void timestampsAreTheExactValueRoundedHalfToEven(@ForAll long bits) {
        double seconds = Double.longBitsToDouble(bits);
        if (Double.isFinite(seconds)) {
            String sign = bits < 0 ? "-" : "";
            assertThat(new Timestamp(seconds).text())
                    .isEqualTo(sign
                            + new BigDecimal(Math.abs(seconds))
                                    .setScale(6, RoundingMode.HALF_EVEN)
                                    .toPlainString());
        }
    }

    @Property(tries = 20_000)
    void timestampsNearTheMiddleOfTwoMicrosecondsToo(@ForAll int halves) {
        double seconds = halves / 2e6;
        assertThat(new Timestamp(Math.abs(seconds)).text())
                .isEqualTo(new BigDecimal(Math.abs(seconds))
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }

    @Example
    void aHostThatWouldNotBeReadBackIsNoAddress() {
        for (String host : List.of("[::1]", "a:[", "caf\u00e9")) {
            assertThatThrownBy(() -> new Address(host)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Address.parse("[::1]:7147")).contains(new Address("::1", 7147));
        assertThat(Address.parse("[[::1]]")).isEmpty();
        assertThat(Address.parse("[::1]:")).isEmpty();
        assertThat(Address.parse("h:99999999999")).isEmpty();
    }

    @Example
    void twoValuesWithOneTextAreNoTable() {
        WireEnum a = () -> "a";
        assertThatThrownBy(() -> WireEnum.Table.of(a, a)).isInstanceOf(IllegalArgumentException.class);
    }
}
