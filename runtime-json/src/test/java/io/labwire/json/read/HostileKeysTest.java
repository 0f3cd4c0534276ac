package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/** A peer chooses the keys: those that have the same hash are JSON like others, and none is kept once it has been read. */
class HostileKeysTest {

    private static final int MANY = 1 << 14;

    private static void allAreRead(Set<String> keys, String more) throws WireFormatException {
        String text = keys.stream().map(key -> "\"" + key + "\":0").collect(Collectors.joining(",", "{", more + "}"));
        JsonValue read = JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT);
        assertThat(((JsonObject) read).members()).containsKeys(keys.toArray(String[]::new));
    }

    /** The hash adds up what comes after twelve bytes. */
    @Example
    void keysMadeOfTheSameGroupsOfFourBytes() throws WireFormatException {
        List<String> groups =
                new ArrayList<>(List.of("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff", "gggg", "hhhh", "iiii"));
        Random random = new Random(1);
        Set<String> keys = keysOfPairs();
        while (keys.size() < 2 * MANY) {
            Collections.shuffle(groups, random);
            keys.add("AAAABBBBCCCC" + String.join("", groups));
        }
        allAreRead(keys, "");
    }

    /** The hash is that of 33 times what comes before. */
    @Example
    void keysOfPairsOfCharactersWithTheSameHash() throws WireFormatException {
        allAreRead(keysOfPairs(), "");
        allAreRead(keysOfPairs(), ",\"\\ud83d\\ude00\":0");
    }

    private static Set<String> keysOfPairs() {
        Set<String> keys = new LinkedHashSet<>();
        for (int choice = 0; choice < MANY; choice++) {
            StringBuilder key = new StringBuilder();
            for (int pair = 0; pair < 14; pair++) {
                key.append((choice >> pair & 1) == 0 ? "Ab" : "BA");
            }
            keys.add(key.toString());
        }
        return keys;
    }

    /** Time and room grow with the text, whether the keys have escapes or not. */
    @Example
    void aMillionKeysAreGonePast() throws WireFormatException {
        for (String escape : new String[] {"", "\\u00e9"}) {
            StringBuilder text = new StringBuilder("{");
            for (int key = 0; key < 1_000_000; key++) {
                text.append('"').append(escape).append("hostileKey").append(key).append("\":0,");
            }
            JsonReader reader = JsonReader.of(
                    text.append("\"a\":0}").toString().getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> keys(reader)))
                    .isEqualTo(1_000_001);
        }
    }

    private static int keys(JsonReader reader) throws WireFormatException {
        reader.next();
        int count = 0;
        while (reader.next() == Token.KEY) {
            reader.skip();
            count++;
        }
        return count;
    }

    @Example
    void keysAreForgotten() throws WireFormatException {
        for (String text : new String[] {
            "{\"keyThatNoOtherTextHas\":1}",
            "{\"keyWith\\u0045scapes\":1}",
            "{\"keyThatNothingFollows\":[]}",
            "{\"n\":1}"
        }) {
            WeakReference<String> key = keyOf(text);
            for (int tries = 0; tries < 100 && key.get() != null; tries++) {
                System.gc();
            }
            assertThat(key.get()).as(text).isNull();
        }
    }

    private static WeakReference<String> keyOf(String text) throws WireFormatException {
        JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        reader.next();
        reader.next();
        WeakReference<String> key = new WeakReference<>(reader.text());
        while (reader.token() != Token.END) {
            reader.next();
        }
        return key;
    }
}
