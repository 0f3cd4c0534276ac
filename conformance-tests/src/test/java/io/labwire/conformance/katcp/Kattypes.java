package io.labwire.conformance.katcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.labwire.katcp.argument.ArgumentType;
import io.labwire.katcp.argument.ArgumentTypes;
import io.labwire.katcp.argument.DiscreteText;
import io.labwire.katcp.argument.NumberType;
import io.labwire.katcp.argument.SeveralType;
import io.labwire.katcp.argument.StructFormat;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The types that the vectors describe in the words of katcp-python, over values of any class. */
final class Kattypes {

    private Kattypes() {}

    static ArgumentType<Object> of(String name, JsonNode params) {
        ArgumentType<Object> type = any(required(name, params));
        if (params.has("default")) {
            return type.withDefault((Object) params.get("default").bigIntegerValue());
        }
        return params.path("optional").asBoolean() ? any(type.optional()) : type;
    }

    private static ArgumentType<?> required(String name, JsonNode params) {
        return switch (name) {
            case "Int" -> integer(params);
            case "Float" -> real(params);
            case "Bool" -> ArgumentTypes.bool();
            case "Str" -> ArgumentTypes.string();
            case "Discrete" -> discrete(params);
            case "DiscreteMulti" -> several(params);
            case "Lru" -> ArgumentTypes.lru();
            case "Address" -> ArgumentTypes.address();
            case "Timestamp" -> ArgumentTypes.timestamp();
            case "TimestampOrNow" -> ArgumentTypes.timestampOrNow();
            case "StrictTimestamp" -> ArgumentTypes.strictTimestamp();
            case "Struct" -> StructFormat.of(params.get("fmt").textValue());
            case "Regex" ->
                ArgumentTypes.beginning(
                        ArgumentTypes.string(), params.get("regex").textValue());
            default -> throw new AssertionError("no type " + name);
        };
    }

    private static ArgumentType<?> integer(JsonNode params) {
        NumberType<BigInteger> type = ArgumentTypes.integer();
        return params.has("min")
                ? type.atLeast(params.get("min").bigIntegerValue())
                        .atMost(params.get("max").bigIntegerValue())
                : type;
    }

    private static ArgumentType<?> real(JsonNode params) {
        NumberType<Double> type = ArgumentTypes.float64();
        return params.has("min")
                ? type.atLeast(params.get("min").doubleValue())
                        .atMost(params.get("max").doubleValue())
                : type;
    }

    private static DiscreteText discrete(JsonNode params) {
        DiscreteText type = DiscreteText.of(values(params));
        return params.path("case_insensitive").asBoolean() ? type.ignoringCase() : type;
    }

    private static SeveralType<String> several(JsonNode params) {
        SeveralType<String> type =
                SeveralType.of(discrete(params), params.path("separator").asText(","));
        boolean noKeyword =
                params.has("all_keyword") && params.get("all_keyword").isNull();
        return noKeyword ? type : type.withAll("all", values(params));
    }

    private static List<String> values(JsonNode params) {
        List<String> values = new ArrayList<>();
        params.get("values").forEach(value -> values.add(value.textValue()));
        return values;
    }

    @SuppressWarnings("unchecked") // a value of another class is refused by the cast that reads it
    private static <T> ArgumentType<T> any(ArgumentType<?> type) {
        return (ArgumentType<T>) type;
    }
}
