package io.labwire.codegen.processor.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.KatcpType;
import io.labwire.codegen.processor.device.UserEnum;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Values between the form that generated messages have and that of the user's class. */
final class Conversions {

    private static final ClassName BYTES = ClassName.get("io.labwire.core", "Bytes");

    private final ClassName adapter;

    Conversions(ClassName adapter) {
        this.adapter = adapter;
    }

    /** An argument of a message, as the user's class wants it. */
    CodeBlock toUser(Item item, CodeBlock value) {
        return switch (item.type().form()) {
            case SAME -> value;
            case BYTE_ARRAY ->
                held(item, value, CodeBlock.of("$T::toArray", BYTES), CodeBlock.of("$L.toArray()", value));
            case USER_ENUM -> {
                CodeBlock method = fromWire(item.type());
                yield held(item, value, CodeBlock.of("$T::$L", adapter, method), CodeBlock.of("$L($L)", method, value));
            }
        };
    }

    /** A value of the user's, as a message wants it. */
    CodeBlock toMessage(Item item, CodeBlock value) {
        return switch (item.type().form()) {
            case SAME -> value;
            case BYTE_ARRAY ->
                held(item, value, CodeBlock.of("$T::of", BYTES), CodeBlock.of("$T.of($L)", BYTES, value));
            case USER_ENUM -> {
                CodeBlock method = toWire(item.type());
                yield held(item, value, CodeBlock.of("$T::$L", adapter, method), CodeBlock.of("$L($L)", method, value));
            }
        };
    }

    private static CodeBlock held(Item item, CodeBlock value, CodeBlock reference, CodeBlock one) {
        return switch (item.holder()) {
            case ONE -> one;
            case OPTIONAL -> CodeBlock.of("$L.map($L)", value, reference);
            case LIST -> CodeBlock.of("$L.stream().map($L).toList()", value, reference);
            case SET ->
                CodeBlock.of("$L.stream().map($L).collect($T.toUnmodifiableSet())", value, reference, Collectors.class);
        };
    }

    static CodeBlock toWire(KatcpType type) {
        return CodeBlock.of("to$L", type.schemaName());
    }

    static CodeBlock fromWire(KatcpType type) {
        return CodeBlock.of("from$L", type.schemaName());
    }

    // private static PsuMode toPsuMode(Psu.Mode value) {
    //     return switch (value) {
    //         case CV -> PsuMode.CV;
    //         case CC -> PsuMode.CC;
    //     };
    // }
    List<MethodSpec> methods(UserEnum type) {
        TypeName users = TypeName.get(type.type().asType());
        TypeName generated = adapter.peerClass(type.schemaName());
        return List.of(
                method("to" + type.schemaName(), users, generated, type),
                method("from" + type.schemaName(), generated, users, type));
    }

    private static MethodSpec method(String name, TypeName from, TypeName to, UserEnum type) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (value) {$>\n");
        type.constants().forEach(each -> body.add("case $N -> $T.$N;\n", each.name(), to, each.name()));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(from, "value")
                .returns(to)
                .addCode(body.add("$<};\n").build())
                .build();
    }
}
