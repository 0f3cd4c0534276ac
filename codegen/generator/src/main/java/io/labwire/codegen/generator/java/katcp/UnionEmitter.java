package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the unions of a schema: a type with a record for each member. */
final class UnionEmitter implements TypeEmitter {

    // /** A channel by its number, or all of them. */
    // @GeneratedFrom("correlator.yaml#unions.Channels")
    // public sealed interface Channels {
    //
    //     /** How a Channels is read and written. */
    //     ArgumentType<Channels> TYPE = OneOfType.of(List.of(
    //             new OneOfType.Alternative<>(One.class, ArgumentTypes.integer().mapped(One::new, One::value)),
    //             ...));
    //
    //     /** Counted from 0. */
    //     record One(BigInteger value) implements Channels { ... }
    // }

    private static final String VALUE = "value";

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.types().unions().stream().map(union -> new Emitted(emit(union), union.span()));
    }

    private static TypeSpec.Builder emit(UnionType union) {
        ClassName self = ClassName.get(union.javaPackage(), union.name());
        // The tables of enums are written where they are used: an interface has no private constants.
        EnumTables tables = EnumTables.inPlace();
        ArgumentExpression expressions = new ArgumentExpression(tables, new Constants(List.of(RecordEmitter.TYPE)));
        CodeBlock alternatives = union.members().stream()
                .map(member -> alternative(self, member, expressions))
                .collect(CodeBlock.joining(","));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(LifeText.add(union.lifetime(), Javadoc.of(union.doc(), "A value of one of several types."))
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(union.path()))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(KatcpRuntime.ARGUMENT_TYPE, self),
                                RecordEmitter.TYPE,
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Javadoc.of("How a {@code " + union.name()
                                        + "} is read and written: as the first member that can.")
                                .block())
                        .initializer("$T.of($T.of($L))", KatcpRuntime.ONE_OF_TYPE, List.class, alternatives)
                        .build());
        union.members().forEach(member -> type.addType(member(self, member)));
        return type;
    }

    private static CodeBlock alternative(ClassName self, UnionType.Member member, ArgumentExpression expressions) {
        ClassName record = record(self, member);
        return CodeBlock.of(
                "\n$>$>new $T<$T>(\n$>$>$T.class,\n$L$Z.mapped($T::new, $T::$L))$<$<$<$<",
                KatcpRuntime.ALTERNATIVE,
                record,
                record,
                expressions.of(member.type()),
                record,
                record,
                VALUE);
    }

    /** The record of a member. */
    static ClassName record(ClassName union, UnionType.Member member) {
        return union.nestedClass(Identifiers.nested(member.name()));
    }

    private static TypeSpec member(ClassName self, UnionType.Member member) {
        TypeName value = ValueJava.of(member.type());
        TypeSpec.Builder record = TypeSpec.recordBuilder(record(self, member))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of(member.doc(), "The member {@code " + member.name() + "}.")
                        .tag("@param " + VALUE, "the value")
                        .block())
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, VALUE)
                        .build());
        if (!value.isPrimitive()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Javadoc.of("Checks that the value is there.").block())
                    .addStatement("$T.requireNonNull($N, $S)", Objects.class, VALUE, VALUE)
                    .build());
        }
        return record.build();
    }
}
