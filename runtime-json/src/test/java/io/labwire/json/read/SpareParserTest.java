package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Example;

/** Readers of one thread share a parser one after the other, and no two of them have it at once. */
class SpareParserTest {

    private static JsonReader reader(String text) throws WireFormatException {
        return JsonReader.of(text.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT);
    }

    private static String rest(JsonReader reader) throws WireFormatException {
        StringBuilder parts = new StringBuilder();
        for (Token token = reader.next(); token != Token.END; token = reader.next()) {
            parts.append(token == Token.TEXT || token == Token.KEY ? reader.text() : token.toString())
                    .append(' ');
        }
        return parts.toString();
    }

    @Example
    void oneReaderInTheMidstOfAnother() throws WireFormatException {
        for (int round = 0; round < 3; round++) {
            JsonReader outer = reader("{\"a\":[\"outer\",1],\"b\":true}");
            outer.next();
            outer.next();
            assertThat(rest(reader("[\"inner\",2]"))).isEqualTo("LIST inner INTEGER LIST_END ");
            JsonReader left = reader("[\"left\",3]");
            left.next();
            assertThat(rest(outer)).isEqualTo("LIST outer INTEGER LIST_END b TRUE OBJECT_END ");
            assertThat(rest(left)).isEqualTo("left INTEGER LIST_END ");
        }
    }

    @Example
    void aReaderAtItsEndLeavesTheParserToTheNext() throws WireFormatException {
        JsonReader first = reader("[1]");
        rest(first);
        JsonReader second = reader("[\"second\"]");
        second.next();
        assertThat(first.next()).isEqualTo(Token.END);
        assertThat(first.position()).isEqualTo(3);
        assertThat(first.path()).isEmpty();
        first.skip();
        assertThat(rest(second)).isEqualTo("second LIST_END ");
    }

    @Example
    void aReaderMayBeHandedToAnotherThread() throws WireFormatException {
        for (int round = 0; round < 100; round++) {
            JsonReader handed = reader("[\"handed\"," + round + "]");
            CompletableFuture<String> elsewhere = CompletableFuture.supplyAsync(() -> {
                try {
                    return rest(handed);
                } catch (WireFormatException impossible) {
                    throw new AssertionError(impossible);
                }
            });
            assertThat(rest(reader("[\"here\"]"))).isEqualTo("LIST here LIST_END ");
            assertThat(elsewhere.join()).isEqualTo("LIST handed INTEGER LIST_END ");
        }
    }

    @Example
    void aTextThatIsNoneAndALongOneLeaveNothingBehind() throws WireFormatException {
        String text = "{\"key\":\"a text\"}";
        for (String before : new String[] {"{\"unknown\":[1,", "[\"" + "long".repeat(10_000) + "\"]", "{\"a\"x"}) {
            try {
                rest(reader(before));
            } catch (WireFormatException refused) {
                assertThat(refused).hasMessageContaining("expected");
            }
            assertThat(rest(reader(text))).isEqualTo("OBJECT key a text OBJECT_END ");
        }
    }
}
