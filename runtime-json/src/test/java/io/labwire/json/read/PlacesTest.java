package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands before a part, in however many bytes: its place is the offset of its first byte. */
class PlacesTest {

    @Property(tries = 500)
    void placesAreOffsetsOfBytes(@ForAll("texts") List<String> texts) throws WireFormatException {
        StringBuilder json = new StringBuilder("[");
        List<Integer> places = new ArrayList<>(List.of(0));
        for (String text : texts) {
            json.append(json.length() == 1 ? "" : ", ");
            places.add(length(json));
            json.append('"').append(text).append('"');
        }
        places.add(length(json));
        json.append(']');
        JsonReader reader = JsonReader.of(bytes(json), JsonRules.PYTHON);
        List<Integer> found = new ArrayList<>();
        while (reader.next() != Token.END) {
            found.add(reader.position());
            assertThat(reader.position()).as("asked for again").isEqualTo(found.get(found.size() - 1));
        }
        assertThat(found).isEqualTo(places);
    }

    /** What follows a key is looked at with it. */
    @Example
    void aLiteralThatIsNoneAfterAKey() throws WireFormatException {
        JsonReader reader = JsonReader.of(bytes(new StringBuilder("{\"a\":true\u00e9}")), JsonRules.PYTHON);
        reader.next();
        assertThatThrownBy(reader::next)
                .isInstanceOf(WireFormatException.class)
                .hasMessage("a, byte 6: ':', ',' or '}' expected, found 'rue\\xc3\\xa9}'");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "a",
                        "\u00e9",
                        "\u20ac",
                        "\ud83d\ude00",
                        "\\ud83d\\ude00",
                        "\\ud83d",
                        "\\uDE00",
                        "\\\\ud83d",
                        "\\n",
                        "\\u0041")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMaxSize(5);
    }

    private static int length(StringBuilder json) {
        return bytes(json).length;
    }

    private static byte[] bytes(StringBuilder json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
