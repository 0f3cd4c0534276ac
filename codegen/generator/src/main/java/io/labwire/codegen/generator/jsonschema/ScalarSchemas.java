package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Scalar;
import java.math.BigInteger;
import java.util.Map;

/** What needs no declaration, in the form that a field gives it. */
final class ScalarSchemas {

    private static final String DIGITS = "[0-9A-Fa-f]";

    /** Written without hyphens, and read with them, too. */
    private static final String UUID_OF_DIGITS =
            "^" + DIGITS + "{8}(" + DIGITS + "{24}|(-" + DIGITS + "{4}){3}-" + DIGITS + "{12})$";

    private ScalarSchemas() {}

    static Map<String, Object> of(Scalar scalar, String form) {
        if (scalar.isWhole()) {
            return whole(scalar);
        }
        return switch (scalar) {
            case BOOL -> JsonSchema.ofKind("boolean");
            case FLOAT32, FLOAT64 -> JsonSchema.ofKind("number");
            case UUID -> uuid(form);
            case BYTES -> bytes(form);
            case JSON -> JsonSchema.any();
            case TIMESTAMP -> form.equals("iso") ? formatted("date-time") : time(form);
            case DURATION -> form.equals("iso") ? formatted("duration") : time(form);
            default -> JsonSchema.ofKind("string");
        };
    }

    private static Map<String, Object> whole(Scalar scalar) {
        Map<String, Object> schema = JsonSchema.ofKind("integer");
        scalar.bits().ifPresent(bits -> {
            BigInteger beyond = BigInteger.ONE.shiftLeft(scalar.isUnsigned() ? bits : bits - 1);
            schema.put("minimum", scalar.isUnsigned() ? BigInteger.ZERO : beyond.negate());
            schema.put("maximum", beyond.subtract(BigInteger.ONE));
        });
        return schema;
    }

    /** A length of time, or the time since 1970. */
    private static Map<String, Object> time(String form) {
        Map<String, Object> schema = JsonSchema.ofKind(form.isEmpty() || form.equals("seconds") ? "number" : "integer");
        schema.put(
                Units.KEYWORD,
                switch (form) {
                    case "milliseconds" -> "ms";
                    case "microseconds" -> "us";
                    case "nanoseconds" -> "ns";
                    default -> "s";
                });
        return schema;
    }

    private static Map<String, Object> uuid(String form) {
        return form.equals("hex") ? JsonSchema.with("type", "string", "pattern", UUID_OF_DIGITS) : formatted("uuid");
    }

    private static Map<String, Object> bytes(String form) {
        return switch (form) {
            case "hex" -> JsonSchema.with("type", "string", "pattern", "^(" + DIGITS + "{2})*$");
            case "base64", "gzip-base64" -> JsonSchema.with("type", "string", "contentEncoding", "base64");
            default -> JsonSchema.ofKind("string");
        };
    }

    private static Map<String, Object> formatted(String format) {
        return JsonSchema.with("type", "string", "format", format);
    }
}
