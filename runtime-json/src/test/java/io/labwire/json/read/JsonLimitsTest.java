package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JsonLimitsTest {

    private static void upTo(int bound, IntFunction<String> text, Consumer<JsonLimits.Builder> limits, String message) {
        JsonRules rules = JsonRules.PYTHON.with(JsonLimits.with(limits));
        assertThat(JsonReaderTest.refused(text.apply(bound), rules)).isNull();
        WireFormatException fault = JsonReaderTest.refused(text.apply(bound + 1), rules);
        assertThat(fault).isNotNull().hasMessageContaining(message);
        assertThat(fault.kind()).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Property(tries = 50)
    void depth(@ForAll @IntRange(min = 1, max = 1000) int bound) {
        String message = "at most " + bound + " levels (depth) expected, found " + (bound + 1);
        Consumer<JsonLimits.Builder> limits = changes -> changes.depth(bound);
        upTo(bound, depth -> "[".repeat(depth) + "]".repeat(depth), limits, message);
        upTo(bound, depth -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth), limits, message);
    }

    @Property(tries = 50)
    void size(@ForAll @IntRange(min = 1, max = 5_000) int bound) {
        String message = "at most " + bound + " bytes (size) expected, found " + (bound + 1);
        upTo(bound, "1"::repeat, changes -> changes.size(bound).numberLength(10_000), message);
    }

    @Property(tries = 50)
    void stringLength(@ForAll @IntRange(min = 1, max = 100_000) int bound) {
        String message = "at most " + bound + " characters (stringLength) expected, found " + (bound + 1);
        Consumer<JsonLimits.Builder> limits = changes -> changes.stringLength(bound);
        upTo(bound, length -> "[\"" + "\u00e9".repeat(length) + "\"]", limits, message);
        upTo(bound, length -> "{\"" + "\\n".repeat(length) + "\":1}", limits, message);
    }

    @Property(tries = 50)
    void numberLength(@ForAll @IntRange(min = 3, max = 5_000) int bound) {
        String message = "at most " + bound + " characters (numberLength) expected, found " + (bound + 1);
        Consumer<JsonLimits.Builder> limits = changes -> changes.numberLength(bound);
        upTo(bound, length -> "[" + "1".repeat(length) + "]", limits, message);
        upTo(bound, length -> "[-" + "1".repeat(length) + "]", limits, message);
        upTo(bound, length -> "[1." + "1".repeat(length - 2) + "]", limits, message);
    }

    @Example
    void defaultsAreThoseOfTheReferencePage() {
        int most = 64 * 1024 * 1024;
        assertThat(JsonLimits.DEFAULT).isEqualTo(new JsonLimits(512, most, most, 4_300));
        assertThat(JsonLimits.with(limits -> limits.depth(3))).isEqualTo(new JsonLimits(3, most, most, 4_300));
    }

    @Example
    void boundsAreAboveZeroAndDepthHasAnEnd() {
        refused(limits -> limits.depth(0), "depth is a limit of 1 to 1000, not 0");
        refused(limits -> limits.depth(1001), "depth is a limit of 1 to 1000, not 1001");
        refused(limits -> limits.size(0), "size is a limit of 1 to 2147483647, not 0");
        refused(limits -> limits.stringLength(-1), "stringLength is a limit of 1 to 2147483647, not -1");
        refused(limits -> limits.numberLength(0), "numberLength is a limit of 1 to 2147483647, not 0");
    }

    private static void refused(Consumer<JsonLimits.Builder> limits, String message) {
        assertThatThrownBy(() -> JsonLimits.with(limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
