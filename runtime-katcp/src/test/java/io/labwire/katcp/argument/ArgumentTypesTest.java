package io.labwire.katcp.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.wire.Message;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;

class ArgumentTypesTest {

    private enum Band implements WireEnum {
        L("l"),
        U("u");

        private final String wire;

        Band(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public List<String> aliases() {
            return this == U ? List.of("uhf") : List.of();
        }
    }

    private static final ArgumentType<Band> BAND =
            ArgumentTypes.discrete(WireEnum.Table.of(Band.values()).ignoringCase());

    private static <T> T read(ArgumentType<T> type, String... arguments) throws WireFormatException {
        return type.read(ArgumentReader.of(Message.request("r", arguments)), "x");
    }

    private static <T> List<String> written(ArgumentType<T> type, T value) {
        List<Bytes> list = new ArrayList<>();
        type.write(value, ArgumentWriter.to(list));
        return list.stream().map(Bytes::toString).toList();
    }

    private static void refused(ArgumentType<?> type, String reason, String... arguments) {
        assertThatThrownBy(() -> read(type, arguments))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("Error in parameter " + Math.max(1, arguments.length) + " (x): " + reason);
    }

    @Example
    void numbersBeyondTheirBoundsAreRefusedInTheProtocolsWordsBothWays() throws WireFormatException {
        NumberType<Integer> whole = ArgumentTypes.int32().atLeast(5).atMost(15);
        assertThat(List.of(read(whole, "5"), read(whole, "15"))).containsExactly(5, 15);
        refused(whole, "Integer 4 is lower than minimum 5.", "4");
        refused(whole, "Integer 16 is higher than maximum 15.", "16");
        assertThatThrownBy(() -> written(whole, 16)).hasMessage("Integer 16 is higher than maximum 15.");
        assertThatThrownBy(() -> whole.check("step", 4)).hasMessage("step: Integer 4 is lower than minimum 5.");
        NumberType<Double> real = ArgumentTypes.float64().atLeast(0.1).atMost(0.2);
        refused(real, "Float 0.3 is higher than maximum 0.2.", "0.3");
        assertThat(read(real, "nan")).isNaN();
        assertThat(real.check("x", Double.NaN)).isNaN();
    }

    @Example
    void aValueOfAnEnumIsFoundByAnyOfItsTextsAndWrittenAsItsFirst() throws WireFormatException {
        for (String text : List.of("u", "U", "uhf", "UHF")) {
            assertThat(read(BAND, text)).as(text).isEqualTo(Band.U);
        }
        assertThat(written(BAND, Band.U)).containsExactly("u");
        refused(BAND, "Discrete value 'x' is not one of ['l', 'u'] (case-insensitive).", "x");
        WireEnum exact = WireEnum.Table.of(Band.values()).find("uhf").orElseThrow();
        assertThat(exact).isEqualTo(Band.U);
        assertThat(WireEnum.Table.of(Band.values()).find("UHF")).isEmpty();
    }

    @Example
    void aSetIsOneArgumentInTheOrderOfItsTexts() throws WireFormatException {
        ArgumentType<Set<Band>> bands =
                SeveralType.of(BAND, ",").withAll("all", List.of(Band.values())).asSet();
        assertThat(read(bands, "all")).containsExactlyInAnyOrder(Band.L, Band.U);
        assertThat(read(bands, " U , u")).containsExactly(Band.U);
        assertThat(written(bands, Set.of(Band.U, Band.L))).containsExactly("l,u");
        assertThat(written(bands, Set.of())).containsExactly("");
        refused(bands, "Discrete value '' is not one of ['l', 'u'] (case-insensitive).", "");
        refused(bands, "Discrete value 'x' is not one of ['l', 'u'] (case-insensitive).", "l,x");
        assertThatThrownBy(() -> written(SeveralType.of(ArgumentTypes.string(), ";"), List.of("a;b")))
                .hasMessageContaining("has a separator in it");
    }

    @Example
    void theFirstAlternativeThatCanReadItWins() throws WireFormatException {
        OneOfType<Object> type = OneOfType.of(List.of(
                new OneOfType.Alternative<>(BigInteger.class, ArgumentTypes.integer()),
                new OneOfType.Alternative<>(Band.class, BAND)));
        assertThat(read(type, "7")).isEqualTo(BigInteger.valueOf(7));
        assertThat(read(type, "L")).isEqualTo(Band.L);
        assertThat(written(type, Band.L)).containsExactly("l");
        refused(
                type,
                "Could not parse value 'x' as integer. Discrete value 'x' is not one of ['l', 'u'] (case-insensitive).",
                "x");
        refused(type, "No value or default given");
        assertThatThrownBy(() -> written(type, "l")).hasMessageContaining("is no BigInteger");
    }

    @Example
    void aMissingArgumentIsTheFirstDefaultAmongTheAlternatives() throws WireFormatException {
        OneOfType<Object> type = OneOfType.of(List.of(
                new OneOfType.Alternative<>(BigInteger.class, ArgumentTypes.integer()),
                new OneOfType.Alternative<>(Band.class, BAND.withDefault(Band.U)),
                new OneOfType.Alternative<>(String.class, ArgumentTypes.string().withDefault("x"))));
        assertThat(read(type)).isEqualTo(Band.U);
    }

    @Example
    void aRepeatedArgumentTakesWhatIsLeftWithinItsNumbers() throws WireFormatException {
        ArgumentType<List<Long>> type = ArgumentTypes.int64().repeated(1, 2);
        assertThat(read(type, "1", "2")).containsExactly(1L, 2L);
        refused(type, "No value or default given");
        assertThatThrownBy(() -> read(type, "1", "2", "3")).hasMessage("Too many parameters given.");
        assertThatThrownBy(() -> written(type, List.of())).hasMessage("There are 0 values, fewer than 1.");
        assertThat(ArgumentTypes.int64().repeated(0, 1).fault(List.of(1L, 2L)))
                .contains("There are 2 values, more than 1.");
        assertThat(read(ArgumentTypes.int64().withDefault(9L).repeated(1, 2))).containsExactly(9L);
        assertThat(read(ArgumentTypes.int64().optional().repeated(1, 2))).containsExactly(Optional.empty());
    }

    @Example
    void aPatternHoldsTheWholeOfATextOrItsBeginning() throws WireFormatException {
        ArgumentType<String> whole = ArgumentTypes.matching(ArgumentTypes.string(), "m[0-9]{3}");
        ArgumentType<String> beginning = ArgumentTypes.beginning(ArgumentTypes.string(), "m[0-9]{3}");
        assertThat(read(whole, "m012")).isEqualTo("m012");
        assertThat(read(beginning, "m0123")).isEqualTo("m0123");
        refused(whole, "Value 'm0123' does not match regex 'm[0-9]{3}'.", "m0123");
        refused(beginning, "Value ' m012' does not match regex 'm[0-9]{3}'.", " m012");
    }

    @Example
    void aPatternIsBoundedInItsLengthAndInItsWork() {
        assertThat(ArgumentTypes.matching(ArgumentTypes.string(), "a".repeat(1000))
                        .fault("b"))
                .isPresent();
        assertThatThrownBy(() -> ArgumentTypes.matching(ArgumentTypes.string(), "a".repeat(1001)))
                .hasMessageContaining("at most 1000 characters");
        assertThatThrownBy(() -> ArgumentTypes.beginning(ArgumentTypes.string(), "("))
                .hasMessageContaining("no pattern");
        refused(
                ArgumentTypes.matching(ArgumentTypes.string(), "(.*)(.*)(.*)(.*)(.*)b"),
                "Value '" + "a".repeat(50) + "' takes too long to match with regex '(.*)(.*)(.*)(.*)(.*)b'.",
                "a".repeat(50));
    }

    @Example
    void lengthsCountCodePointsAndBytes() throws WireFormatException {
        ArgumentType<String> text = ArgumentTypes.textLength(ArgumentTypes.string(), 1, 2);
        assertThat(read(text, "\ud83d\ude80\ud83d\ude80")).hasSize(4);
        refused(text, "Value of 0 characters has fewer than 1.", "");
        refused(text, "Value of 3 characters has more than 2.", "abc");
        refused(ArgumentTypes.bytesLength(ArgumentTypes.bytes(), 2, 2), "Value of 1 bytes has fewer than 2.", "a");
    }

    @Example
    void timesInMillisecondsStaySoWhateverTheVersion() throws WireFormatException {
        ArgumentType<Duration> duration = ArgumentTypes.duration(TimeForm.MILLISECONDS);
        assertThat(read(duration, "65000.25")).isEqualTo(Duration.ofNanos(65_000_250_000L));
        assertThat(written(duration, Duration.ofNanos(65_000_250_000L))).containsExactly("65000.25");
        assertThat(written(duration, Duration.ofSeconds(10))).containsExactly("10000");
        assertThat(written(duration, Duration.ZERO)).containsExactly("0");
        ArgumentType<Timestamp> moment = ArgumentTypes.timestamp(TimeForm.MILLISECONDS);
        assertThat(written(moment, new Timestamp(1.5))).containsExactly("1500");
        assertThat(moment.fault(new Timestamp(Double.NaN))).isPresent();
    }

    @Example
    void aStrictTimestampIsWrittenSoThatItIsRead() throws WireFormatException {
        ArgumentType<Timestamp> type = ArgumentTypes.strictTimestamp();
        for (double seconds : List.of(0.0, -0.0, 5.0, 1e16, 1e300, Double.MIN_VALUE, 1.5, 1235475381.69669)) {
            Timestamp moment = new Timestamp(seconds);
            assertThat(read(type, written(type, moment).get(0)))
                    .as("%s", seconds)
                    .isEqualTo(moment);
        }
        for (String plain : List.of(" 1.5", "+5", "1_0.5", "00012.50", "-0.0")) {
            assertThat(read(type, plain).seconds()).as(plain).isBetween(-0.0, 20.0);
        }
        assertThat(type.fault(new Timestamp(Double.POSITIVE_INFINITY))).contains("Strict timestamps are finite.");
    }
}
