package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants of a frame's record: tables of enums, and the types that hold its components to their bytes. */
final class StructConstants {

    // private static final WireEnum.Table<Mode> MODE = WireEnum.Table.of(Mode.values()).numeric();
    // private static final ArgumentType<Integer> FLAGS = ArgumentTypes.int32().atLeast(0).atMost(65535);

    private final List<Field> fields;
    private final EnumTables tables;
    private final Map<String, String> names = new LinkedHashMap<>();

    private StructConstants(List<Field> fields, EnumTables tables) {
        this.fields = fields;
        this.tables = tables;
    }

    static StructConstants of(List<Field> fields, MemberNames components) {
        Scope scope = new Scope(Stream.of(
                        components.all().stream(),
                        Stream.of(RecordEmitter.TYPE),
                        fields.stream().map(field -> field.type().bare().title()))
                .flatMap(taken -> taken)
                .toList());
        StructConstants constants = new StructConstants(
                fields, EnumTables.ofAllVersions(fields.stream().map(Field::type), scope));
        fields.stream()
                .filter(field -> StructFields.held(field).isPresent())
                .forEach(field -> constants.names.put(field.name(), scope.claim(EnumTables.constant(field.name()))));
        return constants;
    }

    /** The constant that holds a field; empty if Java's own type does. */
    Optional<String> of(Field field) {
        return Optional.ofNullable(names.get(field.name()));
    }

    // (Long) values.get(0)
    CodeBlock read(Field field, int index) {
        return field.type().bare() instanceof EnumType type
                ? CodeBlock.of("$L.require($T.valueOf(values.get($L)))", tables.of(type), String.class, index)
                : CodeBlock.of("($T) values.get($L)", StructFields.carried(field), index);
    }

    Stream<FieldSpec> declarations() {
        return Stream.concat(
                tables.fields().stream(),
                fields.stream()
                        .filter(field -> names.containsKey(field.name()))
                        .map(field -> FieldSpec.builder(
                                        ParameterizedTypeName.get(
                                                KatcpRuntime.ARGUMENT_TYPE,
                                                StructFields.javaType(field).box()),
                                        names.get(field.name()),
                                        Modifier.PRIVATE,
                                        Modifier.STATIC,
                                        Modifier.FINAL)
                                .initializer(
                                        "\n$>$>$L$<$<", StructFields.held(field).orElseThrow())
                                .build()));
    }
}
