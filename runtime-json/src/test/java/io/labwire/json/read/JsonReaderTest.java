package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class JsonReaderTest {

    private static JsonReader reader(String text) throws WireFormatException {
        return JsonReader.of(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    private static List<Token> all(byte[] bytes, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(bytes, rules);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(reader.next());
        } while (reader.token() != Token.END);
        return tokens;
    }

    static WireFormatException refused(byte[] bytes, JsonRules rules) {
        return catchThrowableOfType(WireFormatException.class, () -> all(bytes, rules));
    }

    static WireFormatException refused(String text, JsonRules rules) {
        return refused(text.getBytes(StandardCharsets.UTF_8), rules);
    }

    private static void refused(String text, Kind kind, int position, String path, String message) {
        WireFormatException fault = refused(text, JsonRules.STRICT);
        assertThat(fault).as(text).hasMessage(message);
        assertThat(fault.kind()).as(text).isEqualTo(kind);
        assertThat(fault.position()).as(text).isEqualTo(position);
        assertThat(fault.path()).as(text).isEqualTo(path);
        assertThat(fault.getStackTrace()).isEmpty();
        assertThat(fault.getCause()).isNull();
    }

    @Example
    void partsComeOneAfterTheOther() throws WireFormatException {
        byte[] text = "{\"a\": [1, 1.0, \"x\", true, false, null]} ".getBytes(StandardCharsets.UTF_8);
        assertThat(all(text, JsonRules.STRICT))
                .containsExactly(
                        Token.OBJECT,
                        Token.KEY,
                        Token.LIST,
                        Token.INTEGER,
                        Token.FLOAT,
                        Token.TEXT,
                        Token.TRUE,
                        Token.FALSE,
                        Token.NULL,
                        Token.LIST_END,
                        Token.OBJECT_END,
                        Token.END);
    }

    @Example
    void valuesAreThoseOfThePart() throws WireFormatException {
        JsonReader reader = reader("{\"k\u00e9\": [123456789012345678901234567890, -0, 1e2, \"\\ud83d\\ude00\\n\"]}");
        reader.next();
        reader.next();
        assertThat(reader.text()).isEqualTo("k\u00e9");
        reader.next();
        reader.next();
        assertThat(reader.integer()).isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(reader.number()).isEqualTo(1.2345678901234568e29);
        reader.next();
        assertThat(reader.integer()).isZero();
        reader.next();
        assertThat(reader.number()).isEqualTo(100.0);
        assertThatThrownBy(reader::integer)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an integer was asked for where the reader has come upon FLOAT");
        assertThat(reader.next()).isEqualTo(Token.TEXT);
        assertThat(reader.text()).isEqualTo("\ud83d\ude00\n");
        assertThat(reader.path()).isEqualTo("[\"k\\u00e9\"][3]");
        assertThat(reader.position()).isEqualTo(50);
        assertThat(reader.fault(Kind.OUT_OF_RANGE, "a short text", "a long one"))
                .hasMessage("[\"k\\u00e9\"][3], byte 50: a short text expected, found a long one");
    }

    @Example
    void whatIsSkippedIsGonePast() throws WireFormatException {
        JsonReader reader = reader("{\"a\": [{\"b\": []}, 1], \"c\": 2}");
        reader.next();
        reader.next();
        reader.skip();
        assertThat(reader.next()).isEqualTo(Token.KEY);
        assertThat(reader.text()).isEqualTo("c");
        reader.skip();
        assertThat(reader.next()).isEqualTo(Token.OBJECT_END);
        assertThat(reader.next()).isEqualTo(Token.END);
        assertThat(reader.next()).isEqualTo(Token.END);
    }

    @Example
    void whatIsNoJsonIsRefusedWithItsPlace() {
        refused("", Kind.MISSING, 0, "", "a JSON value expected, found an empty text");
        refused(" [1 2]", Kind.MALFORMED, 4, "[1]", "[1], byte 4: ',' or ']' expected, found '2]'");
        refused("{\"a\":1,}", Kind.MALFORMED, 7, "a", "a, byte 7: a key in quotes expected, found '}'");
        refused("{a:1}", Kind.MALFORMED, 1, "", "byte 1: a key in quotes or '}' expected, found 'a:1}'");
        refused("{\"a\" 1}", Kind.MALFORMED, 5, "a", "a, byte 5: ':', ',' or '}' expected, found '1}'");
        refused("[-]", Kind.MALFORMED, 2, "[0]", "[0], byte 2: a digit expected, found ']'");
        refused("[01]", Kind.MALFORMED, 2, "[0]", "[0], byte 2: ',' or ']' expected, found '1]'");
        refused("[\u00e9]", Kind.MALFORMED, 1, "[0]", "[0], byte 1: a JSON value or ']' expected, found '\\xc3\\xa9]'");
        refused("\"a\nb\"", Kind.MALFORMED, 2, "", "byte 2: a character of a text expected, found '\\x0ab\"'");
        refused("{\"a\\q\":1}", Kind.MALFORMED, 4, "", "byte 4: an escape of JSON expected, found 'q\":1}'");
        refused(
                "[1,",
                Kind.MALFORMED,
                3,
                "[1]",
                "[1], byte 3: the rest of the value expected, found the end of the text");
        refused(
                "{\"data\":{\"items\":[1,2,3,{\"x y\":nul}]}}",
                Kind.MALFORMED,
                31,
                "data.items[3][\"x y\"]",
                "data.items[3][\"x y\"], byte 31: a JSON value expected, found 'nul}]}}'");
    }

    @Example
    void nothingFollowsTheValue() {
        refused("1 2", Kind.SURPLUS, 2, "", "byte 2: the end of the text expected, found '2'");
        refused("{\"a\":1}x", Kind.SURPLUS, 7, "", "byte 7: the end of the text expected, found 'x'");
        refused("[1] \u0000", Kind.SURPLUS, 4, "", "byte 4: the end of the text expected, found '\\x00'");
    }

    @Example
    void onlyUtf8WithoutByteOrderMarkIsRead() {
        for (String text : List.of("31", "22c3a922", "22f09f988022", "22efbfbf22", "22ed9fbf22")) {
            assertThat(refused(HexFormat.of().parseHex(text), JsonRules.STRICT))
                    .as(text)
                    .isNull();
        }
        for (String text : List.of(
                "efbbbf31",
                "3100",
                "0031",
                "31000000",
                "00000031",
                "fffe3100",
                "feff0031",
                "22eda08022",
                "22c08022",
                "22f580808022",
                "22e922",
                "22e282",
                "2280",
                "22ff22")) {
            WireFormatException fault = refused(HexFormat.of().parseHex(text), JsonRules.PYTHON);
            assertThat(fault).as(text).isNotNull();
            assertThat(fault.kind()).as(text).isEqualTo(Kind.MALFORMED);
        }
        assertThat(refused(HexFormat.of().parseHex("efbbbf31"), JsonRules.PYTHON))
                .hasMessage("byte 0: JSON without a byte order mark expected, found '\\xef\\xbb\\xbf1'");
        assertThat(refused(HexFormat.of().parseHex("5b22eda08022"), JsonRules.PYTHON))
                .hasMessage("byte 2: UTF-8 expected, found '\\xed\\xa0\\x80\"'");
    }

    @Example
    void longTextsAreUtf8AfterTheirBeginningToo() {
        byte[] text = ("\"" + "\u00e9".repeat(20_000) + "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(refused(text, JsonRules.STRICT)).isNull();
        text[30_002] = 'x';
        assertThat(refused(text, JsonRules.STRICT).position()).isEqualTo(30_001);
    }

    @Example
    void pathsThatAPeerMakesLongAreCut() {
        String text = "[".repeat(30) + "{\"" + "k".repeat(100) + "\":x";
        assertThat(refused(text, JsonRules.STRICT).path())
                .isEqualTo("..." + "[0]".repeat(15) + "[\"" + "k".repeat(40) + "...\"]");
    }

    @Property
    void anyBytesAreJsonOrRefusedAtAPlaceInThem(@ForAll @Size(max = 30) byte[] bytes) {
        WireFormatException fault = refused(bytes, JsonRules.PYTHON);
        if (fault != null) {
            assertThat(fault.position()).isBetween(0, bytes.length);
        }
    }

    @Property(tries = 5_000)
    void anyPartsOfJsonAreJsonOrRefusedAtAPlaceInThem(
            @ForAll
                    @StringLength(max = 20)
                    @Chars({'{', '}', '[', ']', '"', ':', ',', '1', '-', 'e', '.', '\\', 'u', 'd', '8', ' ', '\u00e9'})
                    String text) {
        WireFormatException fault = refused(text, JsonRules.PYTHON);
        if (fault != null) {
            assertThat(fault.position()).isBetween(0, text.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
