package io.labwire.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.Damage;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two readers that share no rule of ours agree on what is JSON, and on what it means. */
class JsonReferenceTest {

    @Property(tries = 5_000)
    void partsOfJsonMeanTheSameToBoth(@ForAll("parts") String text) {
        ReadJson.check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void damagedJsonMeansTheSameToBoth(@ForAll("values") JsonValue value, @ForAll("damages") List<Damage> damages) {
        byte[] bytes = value.toText(JsonLayout.PYTHON).getBytes(StandardCharsets.US_ASCII);
        ReadJson.check(bytes);
        ReadJson.check(Damage.all(damages, bytes));
    }

    @Example
    void theOtherReaderTakesWhatPythonTakes() {
        for (String text : List.of("NaN", "[-Infinity, 1e999]", "{\"a\": 1, \"a\": \"\\ud800\"}")) {
            assertThat(JsonReference.read(text)).as(text).isPresent();
        }
        for (String text : List.of("", " ", "1 2", "{a: 1}", "[1,]", "'a'", "01", "/**/ 1")) {
            assertThat(JsonReference.read(text)).as(text).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        "\"a\"",
                        ":",
                        ",",
                        "\"a\":",
                        "1",
                        "0",
                        "-",
                        "e1",
                        "e999",
                        ".5",
                        "NaN",
                        "Infinity",
                        "true",
                        "false",
                        "null",
                        "\\",
                        "\\u",
                        "\\ud83d",
                        "\\ude00",
                        "d8",
                        " ",
                        "\n",
                        "\u00e9",
                        "\ud83d\ude00",
                        "\u0001")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonArbitraries.looseJson();
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.arbitrary(new LooseJsonTest().meaningfulBytes());
    }
}
