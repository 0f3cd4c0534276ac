package io.labwire.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.key.KeyForm;
import io.labwire.json.key.LegacyText;
import java.time.Duration;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Forms of keys, for any text. */
class KeysTest {

    static void check(String text) {
        String key = KeyForm.CAMEL.toWire(text);
        String name = KeyForm.CAMEL.fromWire(text);
        assertThat(key).as("the key of a name").isEqualTo(SpecifiedKeys.camelise(text));
        assertThat(name).as("the name of a key").isEqualTo(SpecifiedKeys.decamelise(text));
        if (text.codePoints().noneMatch(KeysTest::isSmallForEver)) {
            assertThat(KeyForm.CAMEL.toWire(key)).as("a key is its own key").isEqualTo(key);
        }
        assertThat(KeyForm.CAMEL.fromWire(name)).as("a name is its own name").isEqualTo(name);
        assertThat(KeyForm.AS_IS.toWire(text)).isEqualTo(text);
        assertThat(LegacyText.of(text)).isEqualTo(key);
    }

    /** Small, and no other as a capital: after a separator that has gone, nothing shows that a word began there. */
    private static boolean isSmallForEver(int each) {
        String capital = Character.toString(each).toUpperCase(Locale.ROOT);
        return capital.codePoints().anyMatch(Character::isLowerCase);
    }

    @Example
    void aWordThatBeginsWithALetterWithoutACapitalIsLost() {
        assertThat(KeyForm.CAMEL.toWire("A_\u00aa")).isEqualTo("A\u00aa");
        assertThat(KeyForm.CAMEL.toWire("A\u00aa")).isEqualTo("a\u00aa");
    }

    @Property(tries = 5_000)
    void keysAreTheirOwnKeysAndNamesTheirOwnNames(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 2_000)
    void namesOfSchemasComeBack(@ForAll("names") String name) {
        assertThat(KeyForm.CAMEL.fromWire(KeyForm.CAMEL.toWire(name))).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "A",
                        "B",
                        "_",
                        "__",
                        "-",
                        "1",
                        " ",
                        "\u00df",
                        "\u00aa",
                        "\u03a3",
                        "\u03c3",
                        "\u0130",
                        "\u01c5",
                        "\u4e00",
                        "\ufb01",
                        "\u0301",
                        ".",
                        "\ud83d\ude00",
                        "\ud801\udc00",
                        "\ud800",
                        "\t")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** Words of at least two small letters. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("_", words));
    }

    @Example
    void longTextsTakeNoMoreThanTheirShare() {
        for (String part : new String[] {"_", "A", "a_", "Ab", "\u03a3.", "\u03a3", ".", "-1", " ", "\u00df"}) {
            String text = part.repeat(500_000);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                KeyForm.CAMEL.toWire(text);
                KeyForm.CAMEL.fromWire(text);
                KeyForm.CAMEL.fromWire("a" + text);
            });
        }
    }
}
