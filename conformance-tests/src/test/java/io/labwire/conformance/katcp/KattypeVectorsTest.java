package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.labwire.conformance.GoldenVector;
import io.labwire.conformance.GoldenVectors;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentType;
import io.labwire.katcp.argument.ArgumentTypes;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.TimeForm;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each type of argument reads and writes as katcp-python does, and refuses what it refuses (specification, section 13). */
class KattypeVectorsTest {

    private static final GoldenVectors VECTORS = GoldenVectors.of("katcp", Map.of("kattypes.jsonl", 212));

    @TestFactory
    Stream<DynamicNode> argumentsAreReadAndWrittenAsRequired() {
        return VECTORS.tests("kattypes.jsonl", vector -> {
            boolean good = switch (vector.text("outcome")) {
                case "ok" -> true;
                case "error" -> false;
                default -> throw new AssertionError(vector.place() + ": unknown outcome");
            };
            switch (vector.text("op")) {
                case "unpack" -> checkRead(vector, good);
                case "pack" -> checkWritten(vector, good);
                default -> throw new AssertionError(vector.place() + ": unknown operation");
            }
        });
    }

    private static void checkRead(GoldenVector vector, boolean good) throws WireFormatException {
        ArgumentType<Object> type = Kattypes.of(vector.text("type"), params(vector));
        List<Bytes> given = vector.textOrNull(vector.fields(), "bytes_hex")
                .map(hex -> List.of(Bytes.of(HexFormat.of().parseHex(hex))))
                .orElse(List.of());
        ArgumentReader in = ArgumentReader.of(given).time(time(vector));
        if (good) {
            assertThat(type.read(in, "x")).isEqualTo(decoded(vector));
        } else {
            assertThatThrownBy(() -> type.read(in, "x"))
                    .isInstanceOf(WireFormatException.class)
                    .hasMessageStartingWith("Error in parameter 1 (x): ");
        }
    }

    private static Object decoded(GoldenVector vector) {
        JsonNode decoded = vector.fields().get("decoded");
        return decoded.isNull() ? Optional.empty() : KattypeValues.of(vector.text("type"), decoded);
    }

    private static void checkWritten(GoldenVector vector, boolean good) {
        if (good) {
            assertThat(written(vector)).containsExactly(Bytes.of(vector.hex("bytes_hex")));
        } else {
            assertThatThrownBy(() -> written(vector)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<Bytes> written(GoldenVector vector) {
        JsonNode decoded = vector.fields().get("decoded");
        List<Bytes> list = new ArrayList<>();
        ArgumentWriter out = ArgumentWriter.to(list).time(time(vector));
        if (vector.text("type").equals("Str") && decoded.has("hex")) {
            // To a schema these bytes are bytes, and the number below a number: Str of katcp-python takes anything.
            ArgumentTypes.bytes().write(Bytes.of(HexFormat.of().parseHex(vector.text(decoded, "hex"))), out);
        } else if (vector.text("type").equals("Str") && decoded.isInt()) {
            ArgumentTypes.integer().write(BigInteger.valueOf(decoded.intValue()), out);
        } else {
            ArgumentType<Object> type = Kattypes.of(vector.text("type"), params(vector));
            Object value = decoded.isNull()
                    ? type.absent().orElseThrow(() -> new IllegalArgumentException("No value or default given"))
                    : KattypeValues.of(vector.text("type"), decoded);
            type.write(value, out);
        }
        return list;
    }

    private static JsonNode params(GoldenVector vector) {
        return vector.fields().get("params");
    }

    private static TimeForm time(GoldenVector vector) {
        return vector.number(vector.fields(), "major") == 4 ? TimeForm.MILLISECONDS : TimeForm.SECONDS;
    }
}
