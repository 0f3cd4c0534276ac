package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.labwire.core.wire.WireFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A reader comes upon the same parts, in the same places, as jackson's own parser, and refuses what that refuses. */
class SameAsJacksonTest {

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String REFUSED = "refused";

    private static List<String> read(byte[] text) {
        List<String> parts = new ArrayList<>();
        try {
            JsonReader reader = JsonReader.of(text, JsonRules.PYTHON);
            for (Token token = reader.next(); token != Token.END; token = reader.next()) {
                parts.add(token + " " + reader.position() + " " + said(reader, token));
            }
        } catch (WireFormatException refused) {
            parts.add(REFUSED);
        }
        return parts;
    }

    private static String said(JsonReader reader, Token token) throws WireFormatException {
        return switch (token) {
            case KEY, TEXT -> reader.text();
            case INTEGER -> reader.integer() + " " + reader.isInt64() + " " + reader.number();
            case FLOAT -> String.valueOf(reader.number());
            default -> "";
        };
    }

    private static List<String> readByJackson(byte[] text) throws IOException {
        List<String> parts = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String said = said(parser, token);
                parts.add(Token.of(token.id()) + " "
                        + parser.currentTokenLocation().getByteOffset() + " " + said);
                if (parser.getParsingContext().inRoot() && !rest(text, parser).isBlank()) {
                    parts.add(REFUSED);
                    return parts;
                }
            }
        } catch (IOException refused) {
            parts.add(REFUSED);
        }
        if (parts.isEmpty()) {
            parts.add(REFUSED);
        }
        return parts;
    }

    /** What follows a whole value. A number at the end has been read up to the space behind it. */
    private static String rest(byte[] text, JsonParser parser) {
        int from = (int) parser.currentLocation().getByteOffset();
        return new String(text, from, text.length - from, StandardCharsets.UTF_8);
    }

    private static String said(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME, VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getBigIntegerValue()
                        + " "
                        + (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER)
                        + " "
                        + parser.getDoubleValue();
            case VALUE_NUMBER_FLOAT -> String.valueOf(parser.getDoubleValue());
            default -> "";
        };
    }

    private static void areTheSame(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).as(text).isEqualTo(readByJackson(bytes));
    }

    @Provide
    Arbitrary<String> scalars() {
        return Arbitraries.of(
                "true",
                "false",
                "null",
                "0",
                "7",
                "-1",
                "-0",
                "-0.0",
                "41",
                "100.0",
                "0.1",
                "-12.25",
                "1e5",
                "1.5E+3",
                "999999999999999999",
                "1000000000000000000",
                "9223372036854775808",
                "9007199254740993.0",
                "0.30000000000000004",
                "2.2250738585072014",
                "123456789012345678.5",
                "0.000000000000000000000001",
                "NaN",
                "-Infinity",
                "01",
                "1.",
                ".5",
                "+1",
                "truex",
                "nul",
                "\"\"",
                "\"a\"",
                "\"eight by\"",
                "\"nine byte\"",
                "\"\u00e9\u65e5\ud83d\ude00\"",
                "\"\\n\\t\\\"\\\\\\/\"",
                "\"\\u00e9\\u0041\"",
                "\"longer than that \\u00e4 \u00e9\"",
                "\"\u00e9 before \\n\"",
                "\"\\ud83d and \\ude00\"",
                "\"\\u03b1 and \\n\"",
                "\"\\u03b1\u03b2\"",
                "\"\\ud83d\\ude00\"",
                "\"\\ud800\"",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\t\"",
                "\"" + "long ".repeat(300) + "\\n" + "long ".repeat(300) + "\"");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "a", "", "isActive", "isAutoResumeEnabled", "k\u00e9y", "\\u0061", "k\\\"", "\u65e5\u672c\u8a9e");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(3, Arbitraries.just(" ")),
                Tuple.of(1, Arbitraries.of("\n", "\r\n\t", "            ")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.lazyOf(
                this::scalars,
                this::scalars,
                () -> Combinators.combine(texts(), spaces(), texts())
                        .as((one, space, other) -> "[" + one + "," + space + other + space + "]"),
                () -> Combinators.combine(keys(), texts(), spaces(), keys(), texts())
                        .as((key, one, space, more, other) -> "{\"" + key + "\":" + space + one + space + "," + space
                                + "\"" + more + "\"" + space + ":" + other + "}"),
                () -> Arbitraries.of(
                        "{}",
                        "[]",
                        "{ }",
                        "[ ]",
                        "[",
                        "{\"a\":",
                        "{\"a\":1,}",
                        "[1,]",
                        "{\"a\":\"x\";\"b\":1}",
                        "{\"a\":{}:\"b\":1}",
                        "[\"x\";1]"));
    }

    @Property
    void textsOfManyParts(@ForAll("texts") String text, @ForAll("spaces") String space) throws IOException {
        areTheSame(text + space);
    }

    /** What a longer text has left in the buffer is no part of a shorter one. */
    @Property
    void textsThatEndEarly(@ForAll("texts") String text, @ForAll int at) throws IOException {
        read(("[" + "\"}],1:".repeat(60) + "]").getBytes(StandardCharsets.UTF_8));
        areTheSame(text.substring(
                0, text.offsetByCodePoints(0, Math.floorMod(at, text.codePointCount(0, text.length()) + 1))));
    }

    @Example
    void wholeNumbersAtTheEdgeOf64Bits() throws IOException {
        for (String digits : List.of(
                "9223372036854775806",
                "9223372036854775807",
                "9223372036854775808",
                "9999999999999999999",
                "10000000000000000000",
                "18446744073709551615",
                "18446744073709551616",
                "27670116110564327424")) {
            areTheSame(digits);
            areTheSame("[-" + digits + "," + digits + ".5," + digits + "e0]");
        }
    }

    /** A buffer is made for the first text that does not fit into the one before. */
    @Example
    void textsThatEndWhereTheBufferDoes() throws IOException {
        for (int length = 480; length < 540; length++) {
            areTheSame("[\"" + "a".repeat(length) + "\\n");
            areTheSame("[\"" + "a".repeat(length) + "\"]");
            areTheSame("[\"" + "a".repeat(length));
            areTheSame(" ".repeat(length) + "{\"a\":tru");
        }
    }
}
