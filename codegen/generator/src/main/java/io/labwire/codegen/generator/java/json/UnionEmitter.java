package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the unions of a schema: a type with a record for each member, and a codec. */
final class UnionEmitter implements TypeEmitter {

    // /** What a setting is set to. */
    // @GeneratedFrom("cage.yaml#unions.Setting")
    // public sealed interface Setting {
    //
    //     /** How a Setting is read and written. */
    //     JsonType<Setting> TYPE = JsonType.of(Setting.class, new SettingCodec());
    //
    //     /** A text. */
    //     record Text(String value) implements Setting { ... }
    // }

    /** The component of each member. */
    static final String VALUE = "value";

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return schema.types().unions().stream().flatMap(union -> both(schema, union));
    }

    private static Stream<Emitted> both(Schema schema, UnionType union) {
        UnionCodec codec = new UnionCodec(schema, union);
        TypeSpec.Builder codecType = codec.emit();
        TypeSpec.Builder type = emit(union, new BoundsChecks(codec.parts()));
        codec.parts().addTo(codecType);
        return Stream.of(new Emitted(type, union.span()), new Emitted(codecType, union.span()));
    }

    private static TypeSpec.Builder emit(UnionType union, BoundsChecks bounds) {
        ClassName self = ClassName.get(union.javaPackage(), union.name());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(
                        Lifetimes.add(union.lifetime(), "", Javadoc.of(union.doc(), "A value of one of several types."))
                                .block())
                .addAnnotation(Origin.annotation(union.path()))
                .addField(RecordEmitter.typeConstant(self, self.peerClass(JsonNames.codec(union.name()))));
        WritableSelf.byCodec(type, Modifier.DEFAULT);
        union.members().forEach(member -> type.addType(member(self, member, bounds)));
        return type;
    }

    /** The record of a member. */
    static ClassName record(ClassName union, UnionType.Member member) {
        return union.nestedClass(Identifiers.nested(member.name()));
    }

    private static TypeSpec member(ClassName self, UnionType.Member member, BoundsChecks bounds) {
        TypeName value = JavaTypes.of(member.type());
        TypeSpec.Builder record = TypeSpec.recordBuilder(record(self, member))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of(member.doc(), "The member {@code " + member.name() + "}.")
                        .tag("@param " + VALUE, "the value")
                        .block())
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, VALUE)
                        .build());
        CodeBlock.Builder checks = CodeBlock.builder();
        if (!value.isPrimitive()) {
            checks.add(RecordConstructors.there(member.type(), VALUE, new CollectionCopies(Set.of(VALUE))));
        }
        ClassName codec = self.peerClass(JsonNames.codec(self.simpleName()));
        bounds.require(checks, codec, member.type(), Bounds.NONE, member.name(), CodeBlock.of(VALUE), VALUE);
        if (!checks.isEmpty()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Javadoc.of("Checks the value.").block())
                    .addCode(checks.build())
                    .build());
        }
        return record.build();
    }
}
