package io.labwire.json.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.Vectors;
import io.labwire.json.value.JsonObject;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class KeyFormTest {

    @Example
    void namesBecomeTheKeysOfTheRealSoftware() {
        for (JsonObject vector : Vectors.of("camelize_keys.jsonl", 129)) {
            assertThat(KeyForm.CAMEL.toWire(Vectors.text(vector, "input")))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "output"));
        }
    }

    @Example
    void keysBecomeTheNamesOfTheRealSoftware() {
        for (JsonObject vector : Vectors.of("decamelize_keys.jsonl", 91)) {
            assertThat(KeyForm.CAMEL.fromWire(Vectors.text(vector, "input")))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "output"));
        }
    }

    @Example
    void whiteSpaceIsThatOfPython() {
        assertThat(KeyForm.CAMEL.toWire("a\u001c\u0085\u00a0\u2007\u3000b")).isEqualTo("ab");
        assertThat(KeyForm.CAMEL.toWire("a\u200b\u180eb")).isEqualTo("a\u200b\u180eb");
        assertThat(KeyForm.CAMEL.fromWire(" \t")).isEmpty();
    }

    @Example
    void numbersAreThoseOfUnicodeAndStayAsTheyAre() {
        for (String numbers :
                new String[] {"\u00b2 1", "\u00bd 1", "\u2167 1", "\u4e00 1", "\ud840\udc01 1", "\u0661 1"}) {
            assertThat(KeyForm.CAMEL.toWire(numbers)).isEqualTo(numbers);
            assertThat(KeyForm.CAMEL.fromWire(numbers)).isEqualTo(numbers);
        }
        assertThat(KeyForm.CAMEL.toWire("\u4e2d 1")).isEqualTo("\u4e2d1");
        assertThat(KeyForm.CAMEL.toWire("a 1")).isEqualTo("a1");
    }

    @Example
    void capitalsAreThoseOfUnicode() {
        assertThat(KeyForm.CAMEL.toWire("\u24b6 B")).isEqualTo("\u24b6 B");
        assertThat(KeyForm.CAMEL.toWire("\u01c5 B")).isEqualTo("\u01c6B");
        assertThat(KeyForm.CAMEL.toWire("a_\u0149")).isEqualTo("a\u02bcN");
        assertThat(KeyForm.CAMEL.toWire("\u0130b")).isEqualTo("i\u0307b");
    }

    @Example
    void capitalSigmaIsSmallAsPythonHasIt() {
        assertThat(KeyForm.CAMEL.fromWire("a\u03a3")).isEqualTo("a\u03c2");
        assertThat(KeyForm.CAMEL.fromWire("a\u03a3b")).isEqualTo("a\u03c3b");
        assertThat(KeyForm.CAMEL.fromWire("a'\u03a3'b")).isEqualTo("a'\u03c3'b");
        assertThat(KeyForm.CAMEL.fromWire("a'\u03a3'")).isEqualTo("a'\u03c2'");
        assertThat(KeyForm.CAMEL.fromWire("a \u03a3-b")).isEqualTo("a\u03c2-b");
        assertThat(KeyForm.CAMEL.fromWire("1\u03a3\ud835\udc00b")).isEqualTo("1\u03c3\ud835\udc00b");
    }

    @Example
    void digitsOfAnyScriptAreInAcronyms() {
        assertThat(KeyForm.CAMEL.fromWire("aB\u0662CD")).isEqualTo("a_b\u0662_cd");
        assertThat(KeyForm.CAMEL.fromWire("xAB\ud835\udfce")).isEqualTo("x_ab\ud835\udfce");
        assertThat(KeyForm.CAMEL.fromWire("xAB\ud835\udfcey")).isEqualTo("x_ab\ud835\udfcey");
    }

    @Property
    void simpleNamesComeBack(
            @ForAll @StringLength(min = 1, max = 6) @Chars({'a', 'b', 'z'}) String first,
            @ForAll @StringLength(min = 2, max = 6) @Chars({'a', 'b', 'z'}) String second) {
        String name = first + "_" + second;
        assertThat(KeyForm.CAMEL.fromWire(KeyForm.CAMEL.toWire(name))).isEqualTo(name);
    }

    @Property
    void anyKeyHasAFormWithoutWhiteSpaceAndCapitals(@ForAll String key) {
        KeyForm.CAMEL.toWire(key);
        String name = KeyForm.CAMEL.fromWire(key);
        assertThat(name.equals(key) || name.chars().noneMatch(each -> each == ' ' || (each >= 'A' && each <= 'Z')))
                .isTrue();
    }

    @Property
    void asIsChangesNothing(@ForAll String key) {
        assertThat(KeyForm.AS_IS.toWire(key)).isEqualTo(key);
        assertThat(KeyForm.AS_IS.fromWire(key)).isEqualTo(key);
    }
}
