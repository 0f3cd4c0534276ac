package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements that write one field of a record: its key and its value, or nothing. */
final class FieldWriting {

    private final JsonField written;
    private final Field field;
    private final String key;
    private final ValueWriting values;
    private final Scope scope;

    FieldWriting(JsonField written, String key, ValueWriting values, Scope scope) {
        this.written = written;
        this.field = written.field();
        this.key = key;
        this.values = values;
        this.scope = scope;
    }

    void add(CodeBlock.Builder code) {
        CodeBlock component = CodeBlock.of("value.$N()", written.component());
        switch (written.presence()) {
            case CONSTANT -> {
                CodeBlock constant = Defaults.of(written, field.constant().orElseThrow());
                written.asked().ifPresent(asked -> code.beginControlFlow("if ($L)", asked));
                value(code, field.type(), constant);
                written.asked().ifPresent(asked -> code.endControlFlow());
            }
            case OPTIONAL -> {
                boolean nullable = written.isNullable();
                List<CodeBlock> conditions = new ArrayList<>();
                conditions.add(CodeBlock.of(nullable ? "!$L.isAbsent()" : "$L.isPresent()", component));
                CodeBlock one = CodeBlock.of("$L.get()", component);
                whenTrue(conditions, one);
                code.beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "));
                perhapsNull(code, one);
                code.endControlFlow();
            }
            default -> {
                List<CodeBlock> conditions = new ArrayList<>();
                if (field.wire().writing().filter(Writing.NON_DEFAULT::equals).isPresent()) {
                    conditions.add(differs(component, field.defaultValue().orElseThrow()));
                }
                whenTrue(conditions, component);
                if (conditions.isEmpty()) {
                    atItsLevels(code, conditions, component);
                }
                if (conditions.isEmpty()) {
                    perhapsNull(code, component);
                } else {
                    code.beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "));
                    perhapsNull(code, component);
                    code.endControlFlow();
                }
            }
        }
    }

    /** What is written always is so at the levels that have it; elsewhere only what somebody has set. */
    private void atItsLevels(CodeBlock.Builder code, List<CodeBlock> conditions, CodeBlock component) {
        written.asked().ifPresent(asked -> {
            Window window = field.lifetime().window();
            String from = window.from().map(level -> " from " + level).orElse("");
            String until = window.until().map(level -> " until " + level).orElse("");
            code.add("// Always written$L$L.\n", from, until);
            conditions.add(CodeBlock.of(
                    "$L || $L", asked, differs(component, field.defaultValue().orElseThrow())));
        });
    }

    private void perhapsNull(CodeBlock.Builder code, CodeBlock value) {
        if (!written.isNullable()) {
            value(code, field.type(), value);
            return;
        }
        // Read once, so that what was found not to be null is what is written.
        String local = scope.claim(written.component());
        code.addStatement("$T $N = $L", written.value().box(), local, value);
        value(code, field.type(), CodeBlock.of("$N", local));
    }

    private void value(CodeBlock.Builder code, Type type, CodeBlock value) {
        CodeBlock to = CodeBlock.of("writer.key($N)", key);
        values.add(code, to, type, JavaTypes.form(field.wire().forms()), value);
    }

    private CodeBlock differs(CodeBlock component, Value value) {
        CodeBlock constant = Defaults.of(written, value);
        TypeName javaType = written.component(false);
        if (javaType.equals(TypeName.DOUBLE) || javaType.equals(TypeName.FLOAT)) {
            return CodeBlock.of("$T.compare($L, $L) != 0", javaType.box(), component, constant);
        } else if (javaType.isPrimitive() || value instanceof Value.Nothing) {
            return CodeBlock.of("$L != $L", component, constant);
        }
        return written.isNullable()
                ? CodeBlock.of("!$T.equals($L, $L)", Objects.class, component, constant)
                : CodeBlock.of("!$L.equals($L)", component, constant);
    }

    /** Python's idea of what is worth writing: not null, false, 0 and empty. */
    private void whenTrue(List<CodeBlock> conditions, CodeBlock value) {
        if (field.wire().writing().filter(Writing.WHEN_TRUE::equals).isEmpty()) {
            return;
        }
        if (field.type() instanceof NullableType) {
            conditions.add(CodeBlock.of("$L != null", value));
        }
        Type type = field.type().bare();
        if (type instanceof ListType || type instanceof SetType || type instanceof MapType || type == Scalar.STRING) {
            conditions.add(CodeBlock.of("!$L.isEmpty()", value));
        } else if (type == Scalar.BOOL) {
            conditions.add(value);
        } else if (type instanceof EnumType named && named.wire() != Scalar.STRING) {
            conditions.add(CodeBlock.of("$L.number() != 0", value));
        } else if (type instanceof Scalar scalar && scalar.isNumber()) {
            conditions.add(
                    scalar == Scalar.INTEGER || scalar == Scalar.UINT64
                            ? CodeBlock.of("$L.signum() != 0", value)
                            : CodeBlock.of("$L != 0", value));
        }
    }
}
