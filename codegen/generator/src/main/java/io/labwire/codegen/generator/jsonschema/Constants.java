package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Constants of a schema as they stand in JSON. */
final class Constants {

    private Constants() {}

    /** Puts a constant under a keyword, if JSON has it: no infinite number, nothing that is made anew each time. */
    static void put(String keyword, Value value, Type type, String form, Map<String, Object> schema) {
        Object json = json(value, type, form);
        if (json != NONE) {
            schema.put(keyword, json);
        }
    }

    private static final Object NONE = new Object();

    private static Object json(Value value, Type type, String form) {
        if (value instanceof Value.Nothing) {
            return JsonSchema.NULL;
        } else if (value instanceof Value.Bool bool) {
            return bool.value();
        } else if (value instanceof Value.Whole whole) {
            return whole.value();
        } else if (value instanceof Value.Real real) {
            return Double.isFinite(real.value()) ? new BigDecimal(ValueText.of(real.value())) : NONE;
        } else if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Time time) {
            return form.equals("iso") ? time.value().toString() : units(ValueText.seconds(time.value()), form);
        } else if (value instanceof Value.Moment moment) {
            return form.equals("iso") ? moment.value().toString() : units(seconds(moment.value()), form);
        } else if (value instanceof Value.Constant named) {
            return EnumSchemas.wire(named.type(), named.value(), form);
        }
        return value instanceof Value.Empty ? empty(type.bare()) : NONE;
    }

    private static Object empty(Type type) {
        return type instanceof ListType || type instanceof SetType ? List.of() : Map.of();
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9));
    }

    private static Object units(BigDecimal seconds, String form) {
        BigDecimal number = seconds.movePointRight(
                        switch (form) {
                            case "milliseconds" -> 3;
                            case "microseconds" -> 6;
                            case "nanoseconds" -> 9;
                            default -> 0;
                        })
                .stripTrailingZeros();
        return number.scale() <= 0 ? number.toBigInteger() : number;
    }
}
