package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants of a codec: tables of enums, and the type of each argument that reader and writer have no method for. A
 * record holds its components to these types, too.
 */
final class CodecConstants {

    // private static final WireEnum.Table<Band> BAND = WireEnum.Table.of(Band.values());
    // static final ArgumentType<Double> GAIN = ArgumentTypes.float64().atLeast(0.0).atMost(1.0);

    private final EnumTables tables;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Field> fields;
    private final ArgumentExpression expressions;

    private CodecConstants(List<Field> fields, Collection<String> variables, EnumTables tables, Scope scope) {
        this.fields = fields;
        this.tables = tables;
        fields.stream()
                .filter(field -> !ArgumentExpression.isPlain(field))
                .forEach(field -> names.put(field.name(), scope.claim(EnumTables.constant(field.name()))));
        List<String> hiding = new ArrayList<>(names.values());
        hiding.addAll(variables);
        this.expressions = new ArgumentExpression(tables, new Constants(hiding));
    }

    static CodecConstants of(Shape shape) {
        // An enum called LED would be hidden by a constant of its name.
        Scope scope = new Scope(Stream.concat(
                        shape.components().all().stream(),
                        shape.fields().stream()
                                .map(field -> field.type().bare())
                                .flatMap(TypeUse::parts)
                                .map(Type::bare)
                                .map(Type::title))
                .toList());
        EnumTables tables = EnumTables.of(shape.fields().stream().map(Field::type), scope);
        return new CodecConstants(shape.fields(), shape.components().all(), tables, scope);
    }

    EnumTables tables() {
        return tables;
    }

    /** The constant with the type of a field. */
    String of(Field field) {
        return Objects.requireNonNull(names.get(field.name()), "not a field with a type of its own");
    }

    Stream<FieldSpec> declarations() {
        return Stream.concat(
                tables.fields().stream(),
                fields.stream().filter(field -> names.containsKey(field.name())).map(this::declaration));
    }

    private FieldSpec declaration(Field field) {
        TypeName type = ParameterizedTypeName.get(
                KatcpRuntime.ARGUMENT_TYPE, ValueJava.component(field).box());
        return FieldSpec.builder(type, of(field), Modifier.STATIC, Modifier.FINAL)
                .initializer("\n$>$>$L$<$<", expressions.of(field))
                .build();
    }

    // TuneRequestCodec.GAIN.check("gain", gain);
    CodeBlock check(Field field, ClassName codec, String component) {
        return CodeBlock.builder()
                .addStatement("$T.$N.check($S, $N)", codec, of(field), component, component)
                .build();
    }
}
