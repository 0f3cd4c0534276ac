package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import javax.lang.model.element.Modifier;

/** Expressions that read a value from the token that {@code reader} has come upon. */
final class ValueReading {

    private final CodecParts parts;
    private final BoundsChecks bounds;

    ValueReading(CodecParts parts) {
        this.parts = parts;
        this.bounds = new BoundsChecks(parts);
    }

    /**
     * A value.
     *
     * @param type its type
     * @param form its form on the wire; empty for that of the type
     * @param own what it is held to beside what its type says
     * @param name what bounds of its own are called by, in camel case
     */
    CodeBlock of(Type type, String form, Bounds own, String name) {
        if (type instanceof NullableType nullable) {
            return CodeBlock.of(
                    "$T.isNull(reader)$W? null$W: $L", JsonRuntime.TOKENS, of(nullable.type(), form, own, name));
        }
        return bounds.checked(of(type, form), type, own, name);
    }

    private CodeBlock of(Type type, String form) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar, form);
        } else if (type instanceof EnumType named) {
            return named(named, form);
        } else if (type instanceof ConstrainedType constrained) {
            String inForce = form.isEmpty() ? JavaTypes.form(constrained.forms()) : form;
            return of(constrained.base(), inForce, constrained.bounds(), constrained.name());
        } else if (type instanceof TypeReference reference) {
            return CodeBlock.of("$T.TYPE.read(reader)", ClassName.get(reference.javaPackage(), reference.name()));
        }
        return CodeBlock.of("$N(reader)", parts.method("read", type, method -> collection(type, method)));
    }

    private static CodeBlock scalar(Scalar scalar, String form) {
        return switch (scalar) {
            case BOOL, STRING, UUID -> CodeBlock.of("$T.$L(reader)", JsonRuntime.SCALARS, scalar.title());
            case BYTES -> CodeBlock.of("$T.$L(reader)", JsonRuntime.SCALARS, form.equals("hex") ? "hex" : "base64");
            case JSON -> CodeBlock.of("$T.read(reader)", JsonRuntime.JSON_VALUE);
            case TIMESTAMP -> TimeForms.read(form, "unixTime", "instant", "isoInstant");
            case DURATION -> TimeForms.read(form, "seconds", "duration", "isoDuration");
            default -> CodeBlock.of("$T.$L(reader)", JsonRuntime.NUMBERS, scalar.title());
        };
    }

    // AlarmKind.of(JsonNumbers.int32(reader))
    private static CodeBlock named(EnumType type, String form) {
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        if (form.equals("name")) {
            return CodeBlock.of(
                    "$T.known($T.named($T.string(reader)), $S, reader)",
                    JsonRuntime.ENUMS,
                    self,
                    JsonRuntime.SCALARS,
                    type.name());
        }
        CodeBlock value = CodeBlock.of("$T.of($L)", self, scalar(type.wire(), ""));
        return new EnumForm(type).isOpen()
                ? value
                : CodeBlock.of("$T.known($L, $S, reader)", JsonRuntime.ENUMS, value, type.name());
    }

    // private static List<AlarmKind> readAlarmKindList(JsonReader reader) throws WireFormatException {
    //     JsonTokens.list(reader);
    //     List<AlarmKind> items = new ArrayList<>();
    //     while (reader.next() != Token.LIST_END) {
    //         items.add(AlarmKind.of(JsonNumbers.int32(reader)));
    //     }
    //     return items;
    // }
    private MethodSpec collection(Type type, String name) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (type instanceof MapType map) {
            body.addStatement("$T.object(reader)", JsonRuntime.TOKENS)
                    .addStatement("$T items = new $T<>()", JavaTypes.of(type), LinkedHashMap.class)
                    .beginControlFlow("while (reader.next() == $T.KEY)", JsonRuntime.TOKEN)
                    .addStatement("$T key = reader.text()", String.class)
                    .addStatement("reader.next()")
                    .addStatement("items.put(key,$W$L)", of(map.value(), "", Bounds.NONE, TypeWords.of(map.value())))
                    .endControlFlow();
        } else {
            Type element = type instanceof ListType list ? list.element() : ((SetType) type).element();
            body.addStatement("$T.list(reader)", JsonRuntime.TOKENS)
                    .addStatement(
                            "$T items = new $T<>()",
                            JavaTypes.of(type),
                            type instanceof ListType ? ArrayList.class : LinkedHashSet.class)
                    .beginControlFlow("while (reader.next() != $T.LIST_END)", JsonRuntime.TOKEN)
                    .addStatement("items.add($L)", of(element, "", Bounds.NONE, TypeWords.of(element)))
                    .endControlFlow();
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(JavaTypes.of(type))
                .addParameter(JsonRuntime.READER, "reader")
                .addException(JsonRuntime.WIRE_FORMAT_EXCEPTION)
                .addCode(body.addStatement("return items").build())
                .build();
    }
}
