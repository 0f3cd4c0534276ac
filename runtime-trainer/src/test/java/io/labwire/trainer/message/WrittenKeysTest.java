package io.labwire.trainer.message;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Leniency;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A reader that refuses keys which come twice knows which do. */
class WrittenKeysTest {

    private static final String[] KEYS = {"", "a", "aa", "ab", "\"", "\\", "\\\"", "a\"", "\u00e9", "{", ",", ":", "]}"
    };
    private static final JsonRules ONCE =
            new JsonRules(JsonLimits.DEFAULT, Set.of(Leniency.NON_FINITE_NUMBERS, Leniency.LONE_SURROGATES));

    private static boolean areDistinct(byte[] text) {
        try {
            return JsonValue.parse(text, ONCE) != null;
        } catch (WireFormatException twice) {
            assertThat(twice).hasMessageContaining("a key that the object does not have yet expected");
            return false;
        }
    }

    @Property
    void keysThatComeTwiceAreFound(@ForAll long seed) {
        JsonWriter writer = new JsonWriter(JsonLayout.COMPACT);
        value(writer, new Random(seed), 0);
        byte[] text = writer.finish();
        assertThat(WrittenKeys.areDistinct(text)).as(new String(text, US_ASCII)).isEqualTo(areDistinct(text));
    }

    private static void value(JsonWriter writer, Random random, int depth) {
        switch (random.nextInt(depth < 4 ? 7 : 4)) {
            case 0 -> writer.text(KEYS[random.nextInt(KEYS.length)]);
            case 1 -> writer.number(random.nextGaussian());
            case 2 -> writer.nothing();
            case 3 -> writer.integer(random.nextInt());
            case 4 -> {
                writer.beginList();
                for (int left = random.nextInt(4); left > 0; left--) {
                    value(writer, random, depth + 1);
                }
                writer.endList();
            }
            default -> {
                writer.beginObject();
                for (int left = random.nextInt(4); left > 0; left--) {
                    value(writer.key(KEYS[random.nextInt(KEYS.length)]), random, depth + 1);
                }
                writer.endObject();
            }
        }
    }

    @Example
    void thereMayBeManyKeys() {
        for (int twice : new int[] {-1, 0, 7, 39}) {
            JsonWriter writer = new JsonWriter(JsonLayout.COMPACT).beginObject();
            for (int key = 0; key < 40; key++) {
                writer.key("k" + key).integer(key);
            }
            if (twice >= 0) {
                writer.key("k" + twice).nothing();
            }
            assertThat(WrittenKeys.areDistinct(writer.endObject().finish())).isEqualTo(twice < 0);
        }
    }
}
