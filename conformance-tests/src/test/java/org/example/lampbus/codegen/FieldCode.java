package org.example.lampbus.codegen;

import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;

/** One field of a telegram in Java. */
record FieldCode(Field field, String component) {

    boolean isOptional() {
        return field.presence() == Presence.OPTIONAL;
    }

    String type() {
        return isOptional() ? "java.util.Optional<" + boxed() + ">" : bare();
    }

    String parameter() {
        String doc = field.doc().isEmpty()
                ? "see the schema"
                : SafeText.of(field.doc().text());
        String unit = field.unit().isEmpty() ? "" : " [" + SafeText.of(field.unit()) + "]";
        return " * @param " + component + " " + doc + unit;
    }

    String read() {
        String getter = field.type() instanceof EnumType ? bare() + "::get" : "org.example.lampbus.Line::" + method();
        return isOptional()
                ? "line.optional(" + key() + ", " + getter + ")"
                : field.type() instanceof EnumType
                        ? bare() + ".get(line, " + key() + ")"
                        : "line." + method() + "(" + key() + ")";
    }

    String write() {
        return isOptional() ? component + ".ifPresent(value_ -> " + write("value_") + ");" : write(component) + ";";
    }

    String arbitrary() {
        String bare = field.type() instanceof EnumType
                ? "Arbitraries.of(" + bare() + ".values())"
                : switch ((Scalar) field.type()) {
                    case BOOL -> "Arbitraries.of(true, false)";
                    case INT32 -> "Arbitraries.integers()";
                    case FLOAT64 -> "Arbitraries.doubles()";
                    default -> "Arbitraries.strings().withCharRange(' ', '\\u02ff').ofMaxLength(20)";
                };
        return isOptional() ? bare + ".optional()" : bare;
    }

    private String write(String value) {
        String wire = field.type() instanceof EnumType ? value + ".wire()" : value;
        return "text_." + method() + "(" + key() + ", " + wire + ")";
    }

    private String key() {
        return Literals.of(field.name()).toString();
    }

    private String method() {
        return field.type() instanceof EnumType ? "string" : field.type().title();
    }

    private String bare() {
        if (field.type() instanceof EnumType type) {
            return type.javaPackage() + "." + type.name();
        }
        return switch ((Scalar) field.type()) {
            case BOOL -> "boolean";
            case INT32 -> "int";
            case FLOAT64 -> "double";
            default -> "String";
        };
    }

    private String boxed() {
        return switch (bare()) {
            case "boolean" -> "Boolean";
            case "int" -> "Integer";
            case "double" -> "Double";
            default -> bare();
        };
    }
}
