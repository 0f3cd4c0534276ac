package io.labwire.conformance.katcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.TimestampOrNow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Values of katcp-python as the vectors write them, in the classes that Java has for them. */
final class KattypeValues {

    private KattypeValues() {}

    /**
     * A value.
     *
     * @throws IllegalArgumentException if Java has no such value: what katcp-python finds out when it packs, the types of
     *     Java do not let through
     */
    static Object of(String type, JsonNode value) {
        return switch (type) {
            case "Int" -> integer(value);
            case "Float" -> real(value);
            case "Bool" -> value.isBoolean() ? value.booleanValue() : value.intValue() != 0;
            case "Lru" -> lru(value);
            case "Address" -> address(value);
            case "Timestamp", "StrictTimestamp" -> new Timestamp(real(value));
            case "TimestampOrNow" ->
                value.has("now") ? TimestampOrNow.NOW : TimestampOrNow.at(new Timestamp(real(value)));
            case "DiscreteMulti" -> list(value, JsonNode::textValue);
            case "Struct" -> list(value, KattypeValues::inStruct);
            default -> value.asText();
        };
    }

    private static BigInteger integer(JsonNode value) {
        return value.has("int") ? new BigInteger(value.get("int").textValue()) : value.bigIntegerValue();
    }

    private static double real(JsonNode value) {
        if (!value.has("float")) {
            return value.doubleValue();
        }
        String text = value.get("float").textValue();
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static Lru lru(JsonNode value) {
        return switch (value.intValue()) {
            case 0 -> Lru.NOMINAL;
            case 1 -> Lru.ERROR;
            default -> throw new IllegalArgumentException("no state " + value);
        };
    }

    private static Address address(JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException("no host and port: " + value);
        }
        String host = value.get(0).textValue();
        return value.get(1).isNull()
                ? new Address(host)
                : new Address(host, value.get(1).intValue());
    }

    private static <T> List<T> list(JsonNode values, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        values.forEach(value -> list.add(element.apply(value)));
        return list;
    }

    private static Object inStruct(JsonNode value) {
        if (value.has("hex")) {
            return Bytes.of(HexFormat.of().parseHex(value.get("hex").textValue()));
        } else if (value.has("float")) {
            return (float) real(value);
        }
        return value.isTextual() ? value.textValue() : value.intValue();
    }
}
