package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Unknown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Enums: each value with what it is called, and any other value where the enum is open. */
final class EnumSchemas {

    private EnumSchemas() {}

    static Map<String, Object> of(EnumType type, String form) {
        boolean isText = type.wire() == Scalar.STRING || form.equals("name");
        List<Object> choices = new ArrayList<>();
        for (EnumValue value : type.values()) {
            Stream.concat(Stream.of(wire(type, value, form)), isText ? value.aliases().stream() : Stream.of())
                    .forEach(wire -> choices.add(choice(type, value, wire)));
        }
        if (type.unknown() != Unknown.REFUSE) {
            choices.add(JsonSchema.with("title", "a value that is not known here"));
        }
        Map<String, Object> schema = JsonSchema.with("title", type.name());
        Remarks.add(type.doc(), type.lifetime(), schema);
        schema.putAll(isText ? JsonSchema.ofKind("string") : ScalarSchemas.of(type.wire(), ""));
        schema.put("anyOf", choices);
        return schema;
    }

    private static Map<String, Object> choice(EnumType type, EnumValue value, Object wire) {
        Map<String, Object> choice = JsonSchema.with("title", value.name());
        Remarks.add(value.doc(), value.lifetime(), choice);
        if (type.ignoreCase() && wire instanceof String text) {
            choice.put("pattern", anyCase(text));
        } else {
            choice.put("const", wire);
        }
        return choice;
    }

    /** A value as it stands in JSON: its number, its text or its name. */
    static Object wire(EnumType type, EnumValue value, String form) {
        if (form.equals("name")) {
            return value.name();
        }
        return type.wire() == Scalar.STRING ? value.wire() : new BigInteger(value.wire());
    }

    private static String anyCase(String text) {
        StringBuilder pattern = new StringBuilder("^");
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            String lower = one.toLowerCase(Locale.ROOT);
            String upper = one.toUpperCase(Locale.ROOT);
            if (!lower.equals(upper)) {
                pattern.append('[').append(lower).append(upper).append(']');
            } else {
                pattern.append(Character.isLetterOrDigit(letter) || letter > '~' ? one : "\\" + one);
            }
        });
        return pattern.append('$').toString();
    }
}
