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
     */
    void add(CodeBlock.Builder code, CodeBlock to, Type type, String form, CodeBlock value) {
        if (type instanceof NullableType nullable) {
            code.beginControlFlow("if ($L == null)", value)
                    .addStatement("$L.nothing()", to)
                    .nextControlFlow("else");
            add(code, to, nullable.type(), form, value);
            code.endControlFlow();
        } else if (type instanceof ConstrainedType constrained) {
            String inForce = form.isEmpty() ? JavaTypes.form(constrained.forms()) : form;
            add(code, to, constrained.base(), inForce, value);
        } else if (type instanceof Scalar scalar && scalar != Scalar.JSON) {
            code.addStatement("$L$Z.$L", to, scalar(scalar, form, value));
        } else if (type instanceof EnumType named) {
            if (form.equals("name")) {
                // Of what nobody has declared it is the number.
                code.addStatement("$L$Z.text($L.toString())", to, value);
                return;
            }
            EnumForm wire = new EnumForm(named);
            code.addStatement("$L$Z.$L($L.$L())", to, wire.isText() ? "text" : "integer", value, wire.member());
        } else if (type == Scalar.JSON) {
            code.addStatement("$L.write($L)", value, to);
        } else if (type instanceof TypeReference reference) {
            code.addStatement(
                    "$T.TYPE.write($L, $L)", ClassName.get(reference.javaPackage(), reference.name()), value, to);
        } else {
            code.addStatement("$N($L, $L)", parts.method("write", type, method -> collection(type, method)), value, to);
        }
    }

    private CodeBlock scalar(Scalar scalar, String form, CodeBlock value) {
        return switch (scalar) {
            case BOOL -> CodeBlock.of("bool($L)", value);
            case FLOAT32, FLOAT64 -> CodeBlock.of("$L($L)", parts.nonFinite().method(), value);
            case STRING -> CodeBlock.of("text($L)", value);
            case UUID ->
                form.equals("hex")
                        ? CodeBlock.of("text($T.hex($L))", JsonRuntime.SCALARS, value)
                        : CodeBlock.of("identifier($L)", value);
            case BYTES ->
                CodeBlock.of("text($T.$L($L))", JsonRuntime.SCALARS, form.equals("hex") ? "hex" : "base64", value);
            case TIMESTAMP -> TimeForms.write(form, value, "moment", "seconds");
            case DURATION -> TimeForms.write(form, value, "number", "value");
            default -> CodeBlock.of("integer($L)", value);
        };
    }

    // private static void writeAlarmKindList(List<AlarmKind> items, JsonWriter writer) {
    //     writer.beginList();
    //     for (AlarmKind item : items) {
    //         writer.integer(item.number());
    //     }
    //     writer.endList();
    // }
    private MethodSpec collection(Type type, String name) {
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock writer = CodeBlock.of("writer");
        if (type instanceof MapType map) {
            TypeName value = JavaTypes.of(map.value()).box();
            TypeName entry =
                    ParameterizedTypeName.get(ClassName.get(Map.Entry.class), ClassName.get(String.class), value);
            boolean nullable = map.value() instanceof NullableType;
            body.addStatement("writer.beginObject()")
                    .beginControlFlow("for ($T item : items.entrySet())", entry)
                    .addStatement("writer.key(item.getKey())");
            if (nullable) {
                body.addStatement("$T value = item.getValue()", value);
            }
            add(body, writer, map.value(), "", CodeBlock.of(nullable ? "value" : "item.getValue()"));
            body.endControlFlow().addStatement("writer.endObject()");
        } else {
            Type element = type instanceof ListType list ? list.element() : ((SetType) type).element();
            body.addStatement("writer.beginList()").beginControlFlow("for ($T item : items)", JavaTypes.of(element));
            add(body, writer, element, "", CodeBlock.of("item"));
            body.endControlFlow().addStatement("writer.endList()");
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.of(type), "items")
                .addParameter(JsonRuntime.WRITER, "writer")
                .addCode(body.build())
                .build();
    }
}
