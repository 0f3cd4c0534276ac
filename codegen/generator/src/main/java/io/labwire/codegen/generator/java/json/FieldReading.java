package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the reading method of a codec has for one field: a variable for its key and for each of its aliases, which is null or not
 * marked as found until the key turns up.
 *
 * @param field the field
 * @param slots the variables, that of the key first
 * @param values what reads values
 */
record FieldReading(JsonField field, List<Slot> slots, ValueReading values) {

    /**
     * A variable.
     *
     * @param name its name
     * @param found the name of the variable that tells whether its key turned up; empty if null tells
     * @param keys the keys
     */
    record Slot(String name, String found, List<String> keys) {}

    static FieldReading of(JsonField field, Scope scope, ValueReading values) {
        List<Slot> slots = new ArrayList<>();
        slots.add(slot(field, scope, field.component(), field.spellings()));
        for (String alias : field.field().wire().aliases()) {
            slots.add(slot(field, scope, Identifiers.lowerCamel(alias), List.of(alias)));
        }
        return new FieldReading(field, slots, values);
    }

    private static Slot slot(JsonField field, Scope scope, String preferred, List<String> keys) {
        String name = scope.claim(preferred);
        boolean aliased = !field.field().wire().aliases().isEmpty();
        boolean marked = isMarked(field, aliased);
        String found =
                marked ? scope.claim("has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)) : "";
        return new Slot(name, found, keys);
    }

    /** Whether null and the start value of a primitive do not tell that the key is missing. */
    private static boolean isMarked(JsonField field, boolean aliased) {
        boolean ambiguous = field.isNullable() || field.value().isPrimitive();
        return switch (field.presence()) {
            case REQUIRED -> ambiguous;
            case CONSTANT -> field.asked().isEmpty();
            case DEFAULTED -> aliased && ambiguous;
            case OPTIONAL -> false;
        };
    }

    /** The type of a variable. */
    private TypeName variable() {
        return field.component(false);
    }

    void declare(CodeBlock.Builder code) {
        for (Slot slot : slots) {
            if (field.presence() != JsonField.Presence.CONSTANT) {
                code.addStatement("$T $N = $L", variable(), slot.name(), start());
            }
            if (!slot.found().isEmpty()) {
                code.addStatement("boolean $N = false", slot.found());
            }
        }
    }

    private CodeBlock start() {
        return switch (field.presence()) {
            case OPTIONAL ->
                field.isNullable()
                        ? CodeBlock.of("$T.absent()", JsonRuntime.JSON_NULLABLE)
                        : CodeBlock.of("$T.empty()", Optional.class);
            case DEFAULTED -> {
                boolean plain = slots.size() == 1;
                yield plain ? defaultValue() : nothing();
            }
            default -> nothing();
        };
    }

    private CodeBlock defaultValue() {
        return Defaults.of(field, field.field().defaultValue().orElseThrow());
    }

    private CodeBlock nothing() {
        TypeName type = variable();
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        } else if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return CodeBlock.of(
                type.equals(TypeName.LONG)
                        ? "0L"
                        : type.equals(TypeName.INT) ? "0" : type.equals(TypeName.FLOAT) ? "0.0f" : "0.0");
    }

    /**
     * Adds what reads the value.
     *
     * @param keys all keys of the record, numbered as they are here
     */
    void cases(CodeBlock.Builder code, List<Slot> keys) {
        Field declared = field.field();
        for (Slot slot : slots) {
            CodeBlock read = values.of(
                    declared.type(), JavaTypes.form(declared.wire().forms()), declared.bounds(), field.component());
            code.beginControlFlow("case $L ->", keys.indexOf(slot)).addStatement("reader.next()");
            switch (field.presence()) {
                case CONSTANT ->
                    code.addStatement(
                            "$T.constant($L, $L, reader)",
                            JsonRuntime.FIELDS,
                            Defaults.of(field, declared.constant().orElseThrow()),
                            read);
                case OPTIONAL ->
                    code.addStatement(
                            "$N = $T.of($L)",
                            slot.name(),
                            field.isNullable() ? JsonRuntime.JSON_NULLABLE : Optional.class,
                            read);
                default -> code.addStatement("$N = $L", slot.name(), read);
            }
            if (!slot.found().isEmpty()) {
                code.addStatement("$N = true", slot.found());
            }
            code.endControlFlow();
        }
    }

    /** Chooses among the keys, and asks that one was there. */
    void afterwards(CodeBlock.Builder code) {
        Slot own = slots.get(0);
        if (field.presence() == JsonField.Presence.CONSTANT && own.found().isEmpty()) {
            return; // it says nothing, and need not be there
        }
        for (Slot other : slots.subList(1, slots.size())) {
            CodeBlock worse = field.field()
                    .wire()
                    .givesWay()
                    .map(value -> CodeBlock.of("($L || $L)", missing(own), givesWay(own, value)))
                    .orElseGet(() -> missing(own));
            code.beginControlFlow("if ($L && $L)", worse, there(other));
            if (field.presence() != JsonField.Presence.CONSTANT) {
                code.addStatement("$N = $N", own.name(), other.name());
            }
            if (!own.found().isEmpty()) {
                code.addStatement("$N = true", own.found());
            }
            code.endControlFlow();
        }
        if (field.presence() == JsonField.Presence.DEFAULTED && slots.size() > 1) {
            code.beginControlFlow("if ($L)", missing(own))
                    .addStatement("$N = $L", own.name(), defaultValue())
                    .endControlFlow();
        } else if (field.presence() != JsonField.Presence.DEFAULTED
                && !own.found().isEmpty()) {
            code.addStatement("$T.require($N, $S, reader)", JsonRuntime.FIELDS, own.found(), field.key());
        }
    }

    private CodeBlock missing(Slot slot) {
        if (field.presence() == JsonField.Presence.OPTIONAL) {
            return CodeBlock.of(field.isNullable() ? "$N.isAbsent()" : "$N.isEmpty()", slot.name());
        }
        return slot.found().isEmpty() ? CodeBlock.of("$N == null", slot.name()) : CodeBlock.of("!$N", slot.found());
    }

    private CodeBlock there(Slot slot) {
        if (field.presence() == JsonField.Presence.OPTIONAL) {
            return CodeBlock.of(field.isNullable() ? "!$N.isAbsent()" : "$N.isPresent()", slot.name());
        }
        return slot.found().isEmpty() ? CodeBlock.of("$N != null", slot.name()) : CodeBlock.of("$N", slot.found());
    }

    private CodeBlock givesWay(Slot slot, Value value) {
        CodeBlock constant = field.field().type().bare() instanceof EnumType named
                ? CodeBlock.of("$T.of($L)", field.value(), new EnumForm(named).literal(wire(value)))
                : Defaults.of(field, value);
        if (field.presence() == JsonField.Presence.OPTIONAL) {
            return CodeBlock.of(
                    "$N.equals($T.of($L))",
                    slot.name(),
                    field.isNullable() ? JsonRuntime.JSON_NULLABLE : Optional.class,
                    constant);
        } else if (value instanceof Value.Nothing || field.component(false).isPrimitive()) {
            return CodeBlock.of("$N == $L", slot.name(), constant);
        }
        return CodeBlock.of("$L.equals($N)", constant, slot.name());
    }

    private static String wire(Value value) {
        return value instanceof Value.Whole whole
                ? whole.value().toString()
                : value instanceof Value.Text text
                        ? text.value()
                        : ((Value.Constant) value).value().wire();
    }

    /** What the record is made with. */
    CodeBlock argument() {
        Slot own = slots.get(0);
        boolean nullTells =
                field.presence() == JsonField.Presence.REQUIRED && own.found().isEmpty();
        return nullTells
                ? CodeBlock.of("$T.required($N, $S, reader)", JsonRuntime.FIELDS, own.name(), field.key())
                : CodeBlock.of("$N", own.name());
    }
}
