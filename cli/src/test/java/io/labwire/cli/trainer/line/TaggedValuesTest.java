package io.labwire.cli.trainer.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.value.Tuple;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedValuesTest {

    private static @Nullable Object of(String json) {
        return TaggedValues.of(Words.of("x " + json).json());
    }

    @Test
    void plainJsonIsPlain() {
        assertThat(of("null")).isNull();
        assertThat(of("[true, 1, 1.0, \"x\", {}]")).isEqualTo(List.of(true, BigInteger.ONE, 1.0, "x", Map.of()));
        assertThat(of("{\"$other\": 1}")).isEqualTo(Map.of("$other", BigInteger.ONE));
        assertThat(of("{\"$float\": \"nan\", \"b\": 1}")).isEqualTo(Map.of("$float", "nan", "b", BigInteger.ONE));
    }

    @Test
    void tagsStandForWhatJsonHasNot() {
        assertThat(of("{\"$uuid\": \"1b4e28ba-2fa1-11d2-883f-0016d3cca427\"}"))
                .isEqualTo(UUID.fromString("1b4e28ba-2fa1-11d2-883f-0016d3cca427"));
        assertThat(of("{\"$datetime\": \"2026-11-20T12:34:56.5+01:00\"}"))
                .isEqualTo(OffsetDateTime.parse("2026-11-20T12:34:56.5+01:00"));
        assertThat(of("[{\"$float\": \"nan\"}, {\"$float\": \"inf\"}, {\"$float\": \"-inf\"}]"))
                .isEqualTo(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertThat(of("{\"$tuple\": [1, {\"a\": 2}]}"))
                .isEqualTo(Tuple.of(BigInteger.ONE, Map.of("a", BigInteger.TWO)));
        assertThat(of("{\"$pairs\": [[1, \"a\"], [\"b\", null]]}")).hasToString("{1=a, b=null}");
        assertThat(of("{\"$object\": true}")).isExactlyInstanceOf(Object.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$uuid\": 1}",
                "{\"$uuid\": \"1b4e\"}",
                "{\"$datetime\": \"2026-11-20T12:34:56\"}",
                "{\"$float\": \"NaN\"}",
                "{\"$tuple\": 1}",
                "{\"$pairs\": [[1]]}",
                "{\"$pairs\": [1]}",
                "{\"$pairs\": [[null, 1]]}",
                "[[{\"$float\": 1}]]",
            })
    void whatMakesNoSenseIsToldWithTheTag(String json) {
        assertThatThrownBy(() -> of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)\\$[a-z]+ .*");
    }
}
