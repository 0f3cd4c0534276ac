package io.labwire.codegen.processor.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.KatcpType;
import io.labwire.codegen.processor.device.UserEnum;
import io.labwire.codegen.processor.device.UserType;
import io.labwire.codegen.processor.device.UserUnion;
import io.labwire.codegen.processor.device.UserUnion.Alternative;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the methods that convert values of the user's own types to those of the clients' ones, and back. */
final class UserTypeMethods {

    private final ClassName adapter;
    private final Schema schema;
    private final KatcpNames names;
    private final Conversions conversions;

    UserTypeMethods(ClassName adapter, Schema schema, KatcpNames names, Conversions conversions) {
        this.adapter = adapter;
        this.schema = schema;
        this.names = names;
        this.conversions = conversions;
    }

    List<MethodSpec> of(UserType type) {
        TypeName users = TypeName.get(type.type().asType());
        ClassName generated = adapter.peerClass(type.schemaName());
        KatcpType converted = KatcpType.of(type);
        return List.of(
                method(Conversions.toWire(converted), users, generated, toWire(type, generated)),
                method(Conversions.fromWire(converted), generated, users, fromWire(type, users, generated)));
    }

    private static MethodSpec method(CodeBlock name, TypeName from, TypeName to, CodeBlock body) {
        return MethodSpec.methodBuilder(name.toString())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(from, "value")
                .returns(to)
                .addCode(body)
                .build();
    }

    private CodeBlock toWire(UserType type, ClassName generated) {
        if (type instanceof UserEnum constants) {
            return constants(constants, generated);
        } else if (type instanceof UserUnion union) {
            return chain(union.alternatives(), each -> TypeName.get(each.type().asType()), (each, value) -> {
                CodeBlock held = each.isHeld()
                        ? CodeBlock.of("$L.$N()", value, each.item().accessor())
                        : value;
                return CodeBlock.of("new $T($L)", member(generated, each), conversions.toMessage(each.item(), held));
            });
        }
        return made(
                generated,
                type.parts(),
                part -> conversions.toMessage(part, CodeBlock.of("value.$N()", part.accessor())));
    }

    private CodeBlock fromWire(UserType type, TypeName users, ClassName generated) {
        if (type instanceof UserEnum constants) {
            return constants(constants, users);
        } else if (type instanceof UserUnion union) {
            return chain(union.alternatives(), each -> member(generated, each), (each, value) -> {
                CodeBlock held = conversions.toUser(each.item(), CodeBlock.of("$L.value()", value));
                return each.isHeld()
                        ? CodeBlock.of("new $T($L)", TypeName.get(each.type().asType()), held)
                        : held;
            });
        }
        MemberNames components = names.components(fields(type));
        return made(
                users,
                type.parts(),
                part -> conversions.toUser(part, CodeBlock.of("value.$N()", components.of(part.name()))));
    }

    // return switch (value) {
    //     case CV -> PsuMode.CV;
    //     case CC -> PsuMode.CC;
    // };
    private static CodeBlock constants(UserEnum type, TypeName to) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (value) {$>\n");
        type.constants().forEach(each -> body.add("case $N -> $T.$N;\n", each.name(), to, each.name()));
        return body.add("$<};\n").build();
    }

    // return new PsuStep(value.volts(), toPsuMode(value.mode()));
    private static CodeBlock made(TypeName to, List<Item> parts, Function<Item, CodeBlock> converted) {
        return CodeBlock.builder()
                .addStatement(
                        "return new $T($L)", to, parts.stream().map(converted).collect(CodeBlock.joining(",$W")))
                .build();
    }

    // if (value instanceof Psu.Position position) {
    //     return new PsuChannel.Position(position.number());
    // }
    // var every = (Psu.Every) value;
    // return new PsuChannel.Every(toPsuEvery(every));
    private static CodeBlock chain(
            List<Alternative> alternatives,
            Function<Alternative, TypeName> from,
            BiFunction<Alternative, CodeBlock, CodeBlock> converted) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Iterator<Alternative> each = alternatives.iterator(); each.hasNext(); ) {
            Alternative alternative = each.next();
            String name = Identifiers.lowerCamel(alternative.item().name());
            CodeBlock made = converted.apply(alternative, CodeBlock.of("$N", name));
            if (each.hasNext()) {
                body.beginControlFlow("if (value instanceof $T $N)", from.apply(alternative), name)
                        .addStatement("return $L", made)
                        .endControlFlow();
            } else {
                body.addStatement("var $N = ($T) value", name, from.apply(alternative))
                        .addStatement("return $L", made);
            }
        }
        return body.build();
    }

    private static ClassName member(ClassName generated, Alternative alternative) {
        return generated.nestedClass(Identifiers.upperCamel(alternative.item().name()));
    }

    private List<Field> fields(UserType type) {
        return Stream.concat(
                        schema.types().records().stream()
                                .filter(each -> each.name().equals(type.schemaName()))
                                .map(RecordType::fields),
                        schema.types().frames().stream()
                                .filter(each -> each.name().equals(type.schemaName()))
                                .map(FrameType::fields))
                .findFirst()
                .orElseThrow();
    }
}
