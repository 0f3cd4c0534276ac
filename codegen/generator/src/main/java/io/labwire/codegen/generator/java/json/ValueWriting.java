package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Statements that write a value at a place for one. */
final class ValueWriting {

    private final CodecParts parts;

    ValueWriting(CodecParts parts) {
        this.parts = parts;
    }

    /**
     * Writes a value.
     *
     * @param code where the statements go
     * @param to the writer, at a place for a value; an expression that may write a key first
     * @param type the type of the value
     * @param form its form on the wire; empty for that of the type
     * @param value the value, an expression that is evaluated once, or a variable if it may be null
     * @param name what it is called, in lower camel case
     */
    void add(CodeBlock.Builder code, CodeBlock to, Type type, String form, CodeBlock value, String name) {
        if (type instanceof NullableType nullable) {
            code.beginControlFlow("if ($L == null)", value)
                    .addStatement("$L.nothing()", to)
                    .nextControlFlow("else");
            add(code, to, nullable.type(), form, value, name);
            code.endControlFlow();
        } else if (type instanceof ConstrainedType constrained) {
            String inForce = form.isEmpty() ? JavaTypes.form(constrained.forms()) : form;
            add(code, to, constrained.base(), inForce, value, name);
        } else if (type instanceof Scalar scalar && scalar != Scalar.JSON) {
            code.addStatement("$L.$L", to, scalar(scalar, form, value));
        } else if (type instanceof EnumType named) {
            EnumForm wire = new EnumForm(named);
            code.addStatement("$L.$L($L.$L())", to, wire.isText() ? "text" : "integer", value, wire.member());
        } else if (type == Scalar.JSON) {
            code.addStatement("$L.write($L)", value, to);
        } else if (type instanceof TypeReference reference) {
            code.addStatement(
                    "$T.TYPE.write($L, $L)", ClassName.get(reference.javaPackage(), reference.name()), value, to);
        } else {
            code.addStatement("$N($L, $L)", collection(type, name), value, to);
        }
    }

    private static CodeBlock scalar(Scalar scalar, String form, CodeBlock value) {
        return switch (scalar) {
            case BOOL -> CodeBlock.of("bool($L)", value);
            case FLOAT32, FLOAT64 -> CodeBlock.of("number($L)", value);
            case STRING -> CodeBlock.of("text($L)", value);
            case UUID ->
                form.equals("hex")
                        ? CodeBlock.of("text($T.hex($L))", JsonRuntime.SCALARS, value)
                        : CodeBlock.of("text($L.toString())", value);
            case BYTES ->
                CodeBlock.of("text($T.$L($L))", JsonRuntime.SCALARS, form.equals("hex") ? "hex" : "base64", value);
            case TIMESTAMP -> TimeForms.write(form, value, "seconds");
            case DURATION -> TimeForms.write(form, value, "value");
            default -> CodeBlock.of("integer($L)", value);
        };
    }

    // private static void writeActiveAlarms(List<AlarmKind> items, JsonWriter writer) {
    //     writer.beginList();
    //     for (AlarmKind item : items) {
    //         writer.integer(item.number());
    //     }
    //     writer.endList();
    // }
    private String collection(Type type, String name) {
        String method = parts.methodName("write" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock writer = CodeBlock.of("writer");
        if (type instanceof MapType map) {
            TypeName value = JavaTypes.of(map.value()).box();
            body.addStatement("writer.beginObject()")
                    .beginControlFlow(
                            "for ($T item : items.entrySet())",
                            ParameterizedTypeName.get(
                                    ClassName.get(Map.Entry.class), ClassName.get(String.class), value))
                    .addStatement("writer.key(item.getKey())");
            if (map.value() instanceof NullableType) {
                body.addStatement("$T value = item.getValue()", value);
                add(body, writer, map.value(), "", CodeBlock.of("value"), name + "Value");
            } else {
                add(body, writer, map.value(), "", CodeBlock.of("item.getValue()"), name + "Value");
            }
            body.endControlFlow().addStatement("writer.endObject()");
        } else {
            Type element = type instanceof ListType list ? list.element() : ((SetType) type).element();
            body.addStatement("writer.beginList()").beginControlFlow("for ($T item : items)", JavaTypes.of(element));
            add(body, writer, element, "", CodeBlock.of("item"), name + "Item");
            body.endControlFlow().addStatement("writer.endList()");
        }
        parts.add(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.of(type), "items")
                .addParameter(JsonRuntime.WRITER, "writer")
                .addCode(body.build())
                .build());
        return method;
    }
}
