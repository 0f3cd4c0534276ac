package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of a codec that find an enum's value by its text on the wire, one for each enum of the message. */
final class EnumTables {

    // private static final WireEnum.Table<Band> BAND = WireEnum.Table.of(Band.values());

    private final Map<EnumType, String> names;

    private EnumTables(Map<EnumType, String> names) {
        this.names = names;
    }

    /** No constants: each table is written where it is used. */
    static EnumTables inPlace() {
        return new EnumTables(Map.of());
    }

    /**
     * The tables of a class.
     *
     * @param types what its fields hold
     * @param scope the names in use there; those of the tables are claimed
     */
    static EnumTables of(Stream<Type> types, Scope scope) {
        // One whose values differ by version is read by two tables, which are written where they are used.
        return ofAllVersions(
                types.filter(
                        type -> enums(type).allMatch(each -> Versions.of(each).isEmpty())),
                scope);
    }

    /** The same of a class that reads in all versions alike. */
    static EnumTables ofAllVersions(Stream<Type> types, Scope scope) {
        Map<EnumType, String> names = new LinkedHashMap<>();
        types.flatMap(EnumTables::enums)
                .forEach(type -> names.computeIfAbsent(type, key -> scope.claim(constant(type.name()))));
        return new EnumTables(names);
    }

    private static Stream<EnumType> enums(Type type) {
        Type bare = type.bare();
        if (bare instanceof SetType set) {
            return enums(set.element());
        }
        return bare instanceof EnumType declared ? Stream.of(declared) : Stream.empty();
    }

    /** A name as constants are written. */
    static String constant(String name) {
        return Identifiers.constant(name);
    }

    /** The table of an enum, by the name of its constant or in full. */
    CodeBlock of(EnumType type) {
        String name = names.get(type);
        return name == null ? whole(type) : CodeBlock.of("$N", name);
    }

    List<FieldSpec> fields() {
        return names.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(EnumType type, String name) {
        TypeName javaType = WireForm.of(type).javaType();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(KatcpRuntime.WIRE_ENUM_TABLE, javaType),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(whole(type))
                .build();
    }

    private static CodeBlock whole(EnumType type) {
        return CodeBlock.of(
                isHidden(type) ? "$T.of($T.class.getEnumConstants())$L" : "$T.of($T.values())$L",
                KatcpRuntime.WIRE_ENUM_TABLE,
                WireForm.of(type).javaType(),
                comparison(type));
    }

    // WireEnum.Table.of(Band.L, Band.U).ignoringCase()
    static CodeBlock table(EnumType type, List<EnumValue> values) {
        return CodeBlock.of("$T.of($L)$L", KatcpRuntime.WIRE_ENUM_TABLE, constants(type, values), comparison(type));
    }

    // Band.L, Band.U
    static CodeBlock constants(EnumType type, List<EnumValue> values) {
        return values.stream().map(value -> constant(type, value)).collect(CodeBlock.joining(",$W"));
    }

    private static CodeBlock constant(EnumType type, EnumValue value) {
        TypeName javaType = WireForm.of(type).javaType();
        String name = Identifiers.legal(value.name());
        return isHidden(type)
                ? CodeBlock.of("$T.valueOf($T.class, $S)", Enum.class, javaType, name)
                : CodeBlock.of("$T.$L", javaType, name);
    }

    /** Whether its name is that of the constant that structs and unions have; before .class Java looks for a type alone. */
    private static boolean isHidden(EnumType type) {
        return type.name().equals(RecordEmitter.TYPE);
    }

    private static String comparison(EnumType type) {
        if (type.wire() != Scalar.STRING) {
            return ".numeric()";
        }
        return type.ignoreCase() ? ".ignoringCase()" : "";
    }
}
