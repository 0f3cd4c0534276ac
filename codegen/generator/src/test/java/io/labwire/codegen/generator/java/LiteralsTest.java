package io.labwire.codegen.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S,java.time.Duration.ZERO",
        "PT65S,java.time.Duration.ofSeconds(65)",
        "PT0.25S,java.time.Duration.ofMillis(250)",
        "PT10000000000S,java.time.Duration.ofSeconds(10000000000L)",
    })
    void aDurationIsWrittenInTheLargestUnitThatFits(String duration, String java) {
        assertThat(Literals.of(Duration.parse(duration))).hasToString(java);
    }

    @Test
    void nanosecondsAreKept() {
        assertThat(Literals.of(Duration.ofSeconds(1, 5))).hasToString("java.time.Duration.ofSeconds(1, 5)");
    }

    @Test
    void anIntegerBeyondLongIsParsed() {
        assertThat(Literals.of(BigInteger.ONE.shiftLeft(64)))
                .hasToString("new java.math.BigInteger(\"18446744073709551616\")");
        assertThat(Literals.of(BigInteger.valueOf(Long.MIN_VALUE)))
                .hasToString("java.math.BigInteger.valueOf(-9223372036854775808L)");
    }

    @Test
    void numbersThatAreNoneHaveNames() {
        assertThat(Literals.of(Double.NaN)).hasToString("java.lang.Double.NaN");
        assertThat(Literals.of(Double.NEGATIVE_INFINITY)).hasToString("java.lang.Double.NEGATIVE_INFINITY");
        assertThat(Literals.of(-0.0)).hasToString("-0.0");
    }

    @Test
    void aLongTextGoesOverSeveralLinesAndLosesNothing() {
        String text = "seven words in a row make this ".repeat(6).strip();

        String java = Literals.of(text).toString();

        assertThat(java).hasLineCount(3);
        assertThat(java.replaceAll("\"\\s+\\+ \"", "")).isEqualTo('"' + text + '"');
    }

    @Test
    void aTextIsOneLiteralWhateverIsInIt() {
        assertThat(Literals.string("a\"\\\n\r\t\0")).hasToString("\"a\\\"\\\\\\n\\r\\t\\u0000\"");
        assertThat(Literals.string("\\u0022")).hasToString("\"\\\\u0022\"");
        assertThat(Literals.string("$L $$")).hasToString("\"$L $$\"");
    }

    @Test
    void whatCannotBeSeenInATextIsEscaped() {
        assertThat(Literals.string("\u202e\u2028\u0085\ufeff\ud800"))
                .hasToString("\"\\u202e\\u2028\\u0085\\ufeff\\ud800\"");
        assertThat(Literals.string("µ \ud83d\udd2d")).hasToString("\"µ \ud83d\udd2d\"");
    }
}
