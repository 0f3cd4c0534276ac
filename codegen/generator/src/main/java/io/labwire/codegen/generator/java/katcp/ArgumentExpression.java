package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldWire;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Window;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The types of a schema as expressions of the runtime's argument types. */
final class ArgumentExpression {

    // ArgumentTypes.float64().atLeast(0.0).atMost(1.0).withDefault(1.0)
    // Tuning.TYPE.repeated(1, Integer.MAX_VALUE)
    // SeveralType.of(ArgumentTypes.discrete(POLARISATION), ",").withAll("all", POLARISATION.values()).asSet()

    private static final String COMMA = ",";

    private final EnumTables tables;
    private final Constants constants;

    /**
     * Expressions in one class.
     *
     * @param tables the constants for its enums
     * @param constants what is in scope there
     */
    ArgumentExpression(EnumTables tables, Constants constants) {
        this.tables = tables;
        this.constants = constants;
    }

    /** Whether the reader and the writer have a method of their own for a field. */
    static boolean isPlain(Field field) {
        return field.bounds().equals(Bounds.NONE)
                && field.wire().equals(FieldWire.DEFAULT)
                && (field.type() instanceof Scalar
                        || (field.type() instanceof EnumType type
                                && Versions.of(type).isEmpty()));
    }

    /** The type of a field, with all that the schema says of it. */
    CodeBlock of(Field field) {
        Bounds bounds = field.bounds();
        boolean counted = field.presence() == Presence.REPEATED;
        Bounds ofOne = counted
                ? new Bounds(
                        bounds.minimum(), bounds.maximum(), OptionalInt.empty(), OptionalInt.empty(), bounds.pattern())
                : bounds;
        CodeBlock one = bounded(form(field.type(), field.wire()), field.type(), ofOne);
        return switch (field.presence()) {
            case REQUIRED -> one;
            case OPTIONAL -> CodeBlock.of("$L$Z.optional()", one);
            case DEFAULTED ->
                CodeBlock.of(
                        "$L$Z.withDefault($L)",
                        one,
                        supplied(field, field.defaultValue().orElseThrow()));
            case REPEATED ->
                CodeBlock.of(
                        "$L$Z.repeated($L, $L)", one, bounds.minimumLength().orElse(0), most(bounds.maximumLength()));
        };
    }

    /** A default, or what makes one at each reading. */
    private CodeBlock supplied(Field field, Value value) {
        return value instanceof Value.Now && ValueJava.one(field).equals(KatcpRuntime.TIMESTAMP)
                ? CodeBlock.of("$T::now", KatcpRuntime.TIMESTAMP)
                : constants.of(field, value);
    }

    private CodeBlock form(Type type, FieldWire wire) {
        if (type instanceof SetType set) {
            return several(set, wire);
        } else if (type instanceof ConstrainedType constrained && type.bare() instanceof SetType) {
            return bounded(form(constrained.base(), wire), constrained.base(), constrained.bounds());
        }
        return wire.forms().isEmpty() ? of(type) : inForms(type, wire.forms());
    }

    /** A type by itself, such as that of a union's member. */
    CodeBlock of(Type type) {
        if (type instanceof ConstrainedType constrained) {
            Type base = constrained.base();
            CodeBlock form = constrained.forms().isEmpty() ? of(base) : inForms(base, constrained.forms());
            return bounded(form, base, constrained.bounds());
        } else if (type instanceof EnumType declared) {
            return discrete(declared);
        } else if (type instanceof SetType set) {
            return several(set, FieldWire.DEFAULT);
        } else if (type instanceof TypeReference) {
            return declared(ValueJava.of(type));
        }
        return CodeBlock.of(
                "$T.$L()", KatcpRuntime.ARGUMENT_TYPES, WireForm.of(type).method());
    }

    /** A type of the schema. Where its name could be that of a constant Java would take it for one, so it is written in full. */
    private static CodeBlock declared(TypeName type) {
        boolean couldBeHidden =
                type instanceof ClassName name && name.simpleName().equals(EnumTables.constant(name.simpleName()));
        return couldBeHidden
                ? CodeBlock.of("$L.$L", type.toString(), RecordEmitter.TYPE)
                : CodeBlock.of("$T.$L", type, RecordEmitter.TYPE);
    }

    private CodeBlock discrete(EnumType type) {
        return Versions.of(type)
                .map(versions -> CodeBlock.of(
                        "$T.byVersion(\n$>$>$T.discrete($L),\n$T.discrete($L))$<$<",
                        KatcpRuntime.ARGUMENT_TYPES,
                        KatcpRuntime.ARGUMENT_TYPES,
                        EnumTables.table(type, versions.before5()),
                        KatcpRuntime.ARGUMENT_TYPES,
                        EnumTables.table(type, versions.since5())))
                .orElseGet(() -> CodeBlock.of("$T.discrete($L)", KatcpRuntime.ARGUMENT_TYPES, tables.of(type)));
    }

    private CodeBlock inForms(Type type, List<Phase<String>> forms) {
        if (forms.size() == 1 && forms.get(0).window().equals(Window.ALWAYS)) {
            return inForm(type, forms.get(0).value());
        }
        String before5 = Versions.at("4.0", forms);
        String since5 = Versions.at("5.0", forms);
        return CodeBlock.of(
                "$T.byVersion($L,$W$L)", KatcpRuntime.ARGUMENT_TYPES, inForm(type, before5), inForm(type, since5));
    }

    private CodeBlock inForm(Type type, String form) {
        return switch (form) {
            case "or-now" -> CodeBlock.of("$T.timestampOrNow()", KatcpRuntime.ARGUMENT_TYPES);
            case "strict" -> CodeBlock.of("$T.strictTimestamp()", KatcpRuntime.ARGUMENT_TYPES);
            case "seconds" -> inUnit(type, "SECONDS");
            case "milliseconds" -> inUnit(type, "MILLISECONDS");
            default -> of(type.bare());
        };
    }

    private static CodeBlock inUnit(Type type, String unit) {
        return CodeBlock.of(
                "$T.$L($T.$L)",
                KatcpRuntime.ARGUMENT_TYPES,
                WireForm.of(type.bare()).method(),
                KatcpRuntime.TIME_FORM,
                unit);
    }

    /** A set, with what stands between its elements. */
    CodeBlock several(SetType set, FieldWire wire) {
        CodeBlock elements = CodeBlock.of(
                "$T.of($L, $L)",
                KatcpRuntime.SEVERAL_TYPE,
                of(set.element()),
                Literals.string(wire.separator().orElse(COMMA)));
        Optional<String> word = wire.all();
        if (word.isEmpty() || !(set.element().bare() instanceof EnumType type)) {
            return CodeBlock.of("$L$Z.asSet()", elements);
        }
        return Versions.of(type)
                .map(versions -> CodeBlock.of(
                        "$T.byVersion(\n$>$>$L,\n$L)$<$<",
                        KatcpRuntime.ARGUMENT_TYPES,
                        withAll(elements, word.get(), listed(type, versions.before5())),
                        withAll(elements, word.get(), listed(type, versions.since5()))))
                .orElseGet(() -> withAll(elements, word.get(), CodeBlock.of("$L.values()", tables.of(type))));
    }

    private static CodeBlock withAll(CodeBlock elements, String word, CodeBlock all) {
        return CodeBlock.of("$L$Z.withAll($L, $L)$Z.asSet()", elements, Literals.string(word), all);
    }

    // List.of(Band.L, Band.U)
    private static CodeBlock listed(EnumType type, List<EnumValue> values) {
        return CodeBlock.of("$T.of($L)", List.class, EnumTables.constants(type, values));
    }

    private CodeBlock bounded(CodeBlock one, Type type, Bounds bounds) {
        CodeBlock bounded = one;
        if (bounds.minimum().isPresent()) {
            bounded = CodeBlock.of(
                    "$L$Z.atLeast($L)",
                    bounded,
                    constants.of(type, bounds.minimum().get()));
        }
        if (bounds.maximum().isPresent()) {
            bounded = CodeBlock.of(
                    "$L$Z.atMost($L)",
                    bounded,
                    constants.of(type, bounds.maximum().get()));
        }
        if (bounds.pattern().isPresent()) {
            bounded = CodeBlock.of(
                    "$T.matching($L, $L)",
                    KatcpRuntime.ARGUMENT_TYPES,
                    bounded,
                    Literals.string(bounds.pattern().get()));
        }
        return bounds.minimumLength().isPresent() || bounds.maximumLength().isPresent()
                ? CodeBlock.of(
                        "$T.$L($L, $L, $L)",
                        KatcpRuntime.ARGUMENT_TYPES,
                        type.bare() instanceof SetType
                                ? "setSize"
                                : type.bare() == Scalar.BYTES ? "bytesLength" : "textLength",
                        bounded,
                        bounds.minimumLength().orElse(0),
                        most(bounds.maximumLength()))
                : bounded;
    }

    private static CodeBlock most(OptionalInt maximum) {
        return maximum.isPresent()
                ? CodeBlock.of("$L", maximum.getAsInt())
                : CodeBlock.of("$T.MAX_VALUE", Integer.class);
    }
}
