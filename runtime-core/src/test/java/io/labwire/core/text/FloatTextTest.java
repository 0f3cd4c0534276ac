package io.labwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class FloatTextTest {

    @Example
    void theTextsAreThoseOfTheRealSoftware() {
        List<String[]> cases = cases();
        assertThat(cases).hasSize(48);
        for (String[] oneCase : cases) {
            byte[] text = HexFormat.of().parseHex(oneCase[2]);
            if (oneCase[3].equals("error")) {
                assertThatThrownBy(() -> FloatText.parse(text, 0, text.length))
                        .as(oneCase[0])
                        .isInstanceOf(NumberFormatException.class);
                continue;
            }
            long bits = Long.parseUnsignedLong(oneCase[3], 16);
            if (oneCase[1].equals("pack")) {
                assertThat(FloatText.format(Double.longBitsToDouble(bits)))
                        .as(oneCase[0])
                        .isEqualTo(new String(text, StandardCharsets.US_ASCII));
            }
            assertThat(Double.doubleToLongBits(FloatText.parse(text, 0, text.length)))
                    .as(oneCase[0])
                    .isEqualTo(bits);
        }
    }

    @Property(tries = 20_000)
    void everyNumberComesBackBitForBit(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        assertThat(Double.doubleToLongBits(FloatText.parse(FloatText.format(value))))
                .isEqualTo(Double.doubleToLongBits(value));
    }

    @Property(tries = 20_000)
    void noShorterTextWouldComeBack(@ForAll long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        Assume.that(Double.isFinite(value) && value != 0);
        BigDecimal shortest = new BigDecimal(FloatText.format(value)).stripTrailingZeros();
        int fewer = shortest.precision() - 1;
        Assume.that(fewer > 0);
        for (RoundingMode rounding : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
            BigDecimal shorter = new BigDecimal(value).round(new MathContext(fewer, rounding));
            assertThat(shorter.doubleValue()).isNotEqualTo(value);
        }
    }

    @Property(tries = 5_000)
    void amongTheShortestTheNearestIsChosen(@ForAll long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        Assume.that(Double.isFinite(value) && value != 0);
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = new BigDecimal(FloatText.format(value)).stripTrailingZeros();
        for (RoundingMode rounding : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
            BigDecimal other = exact.round(new MathContext(shortest.precision(), rounding));
            if (other.doubleValue() == value) {
                assertThat(shortest.subtract(exact).abs())
                        .isLessThanOrEqualTo(other.subtract(exact).abs());
            }
        }
    }

    @Property(tries = 5_000)
    void shortDecimalsAreReadAsTheJdkReadsThem(@ForAll @IntRange(min = 0, max = 30) int decimals, @ForAll long digits) {
        String text = new BigDecimal(BigDecimal.valueOf(digits).unscaledValue(), decimals).toPlainString();
        assertThat(FloatText.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property(tries = 20_000)
    void anyTextIsANumberOrRefused(
            @ForAll
                    @StringLength(max = 12)
                    @CharRange(from = '+', to = '9')
                    @CharRange(from = '_', to = 'f')
                    @CharRange(from = 'x', to = 'x')
                    String text) {
        boolean accepted = text.matches("[+-]?(\\d+(_\\d+)*\\.?(\\d+(_\\d+)*)?|\\.\\d+(_\\d+)*)(e[+-]?\\d+(_\\d+)*)?");
        if (accepted) {
            assertThat(FloatText.parse(text)).isEqualTo(Double.parseDouble(text.replace("_", "")));
        } else {
            assertThatThrownBy(() -> FloatText.parse(text)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Example
    void whatOnlyTheJdkTakesForANumberIsRefused() {
        for (String text : List.of("1d", "1f", "0x1p3", "NaN1", "\u0661", "1 2", "e5", ".", "+", "")) {
            assertThatThrownBy(() -> FloatText.parse(text)).as(text).isInstanceOf(NumberFormatException.class);
        }
    }

    @Example
    void aHugeExponentIsInfinityOrZero() {
        assertThat(FloatText.parse("1e99999999999999999999")).isInfinite();
        assertThat(FloatText.parse("-1e-99999999999999999999")).isEqualTo(-0.0);
    }

    private static List<String[]> cases() {
        try (InputStream resource = FloatTextTest.class.getResourceAsStream("float-text.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
