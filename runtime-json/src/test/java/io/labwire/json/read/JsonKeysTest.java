package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A reader that is told of keys finds them in any order and however they are written. */
class JsonKeysTest {

    private static final JsonKeys KEYS =
            JsonKeys.of(List.of("sessionId", "session_id"), List.of("count"), List.of("a"), List.of("k\u00e9\"y"));

    /** The number of each key, and its text after it if it is unknown. */
    private static List<String> keys(String text, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), rules);
        reader.next();
        List<String> found = new ArrayList<>();
        for (int key = reader.nextKey(KEYS, JsonKeys.START); key != JsonKeys.END; key = reader.nextKey(KEYS, key)) {
            found.add(key >= 0 ? String.valueOf(key) : reader.text());
            assertThat(reader.token()).isEqualTo(Token.KEY);
            reader.skip();
        }
        assertThat(reader.token()).isEqualTo(Token.OBJECT_END);
        assertThat(reader.next()).isEqualTo(Token.END);
        return found;
    }

    @Example
    void aKeyThatNobodyHasAskedForIsNotTakenForTheNext() throws WireFormatException {
        String text = "{\"unknown\":1,\"\\u0061b\":[2],\"other\":{\"count\":1e3}}";
        JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        reader.next();
        int key = reader.nextKey(KEYS, JsonKeys.START);
        reader.skip();
        key = reader.nextKey(KEYS, key);
        assertThat(reader.text()).isEqualTo("ab");
        reader.skip();
        reader.nextKey(KEYS, key);
        reader.next();
        reader.next();
        assertThat(reader.path()).isEqualTo("other.count");
    }

    @Example
    void keysHaveTheirPlaceAsNumber() throws WireFormatException {
        assertThat(keys("{\"sessionId\":1,\"count\":[{\"count\":1}],\"a\":2,\"k\u00e9\\\"y\":3}", JsonRules.STRICT))
                .containsExactly("0", "1", "2", "3");
        assertThat(keys("{ \"a\" : 1 ,\n\t\"session_id\":{}\r,\"count\":null } ", JsonRules.STRICT))
                .containsExactly("2", "0", "1");
        assertThat(keys("{}", JsonRules.STRICT)).isEmpty();
    }

    @Example
    void lastKeysOfShortTextsAreFound() throws WireFormatException {
        assertThat(keys("{\"a\":1}", JsonRules.STRICT)).containsExactly("2");
        assertThat(keys("{\"b\":1}", JsonRules.STRICT)).containsExactly("b");
    }

    @Example
    void unknownKeysDoNotChangeWhatIsLookedFor() throws WireFormatException {
        assertThat(keys(
                        "{\"x\":1,\"sessionId\":1,\"counts\":1,\"coun\":1,\"count\":1,\"\":1,\"a\":1}",
                        JsonRules.STRICT))
                .containsExactly("x", "0", "counts", "coun", "1", "", "2");
    }

    @Example
    void keysMayHaveEscapes() throws WireFormatException {
        assertThat(keys(
                        "{\"s\\u0065ssionId\":1,\"\\u0061\":1,\"k\\u00e9\\\"y\":1,\"\\/\\n\\ud83d\\ude00\":1}",
                        JsonRules.STRICT))
                .containsExactly("0", "2", "3", "/\n\ud83d\ude00");
        assertThat(keys("{\"\\udc00\":1}", JsonRules.PYTHON)).containsExactly("\udc00");
    }

    @Example
    void rulesHold() {
        assertThatThrownBy(() -> keys("{\"a\":1,\"\\u0061\":1}", JsonRules.STRICT))
                .hasMessage("a, byte 7: a key that the object does not have yet expected, found one that it has");
        JsonRules shortTexts = JsonRules.STRICT.with(JsonLimits.with(limits -> limits.stringLength(4)));
        assertThatThrownBy(() -> keys("{\"count\":1}", shortTexts))
                .hasMessage("count, byte 1: at most 4 characters (stringLength) expected, found 5");
        assertThatThrownBy(() -> keys("{\"a\":1 \"count\":1}", JsonRules.STRICT))
                .hasMessage("a, byte 7: ':', ',' or '}' expected, found '\"count\":1}'");
        assertThatThrownBy(() -> keys("{\"a\"1}", JsonRules.STRICT))
                .hasMessage("a, byte 4: ':', ',' or '}' expected, found '1}'");
    }

    @Example
    void keysAreAskedForInObjects() throws WireFormatException {
        JsonReader reader = JsonReader.of("[1]".getBytes(StandardCharsets.UTF_8), JsonRules.STRICT);
        reader.next();
        assertThatThrownBy(() -> reader.nextKey(KEYS, JsonKeys.START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a key was asked for where the reader has come upon INTEGER");
    }

    @Property(tries = 300)
    void keysAreThoseThatAreReadWithoutThem(@ForAll @Size(max = 12) List<String> names) throws WireFormatException {
        StringBuilder text = new StringBuilder("{");
        for (String name : names) {
            text.append(text.length() == 1 ? "\"" : ",\"");
            name.chars()
                    .forEach(each -> text.append(
                            each < 0x80 && Character.isLetterOrDigit(each)
                                    ? Character.toString(each)
                                    : String.format("\\u%04x", each)));
            text.append("\":0");
        }
        List<String> known = List.of("sessionId", "count", "a", "k\u00e9\"y");
        List<String> expected = names.stream()
                .map(name -> known.contains(name) ? String.valueOf(known.indexOf(name)) : name)
                .toList();
        assertThat(keys(text.append('}').toString(), JsonRules.PYTHON)).isEqualTo(expected);
    }

    @Example
    void eachKeyIsThereOnce() {
        assertThatThrownBy(() -> JsonKeys.of(List.of("a"), List.of("b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key \"a\" is there twice");
        assertThatThrownBy(() -> JsonKeys.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each key needs a way to write it");
    }
}
