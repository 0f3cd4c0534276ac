package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Defaults and bounds of a schema as Java expressions of the type that KATCP gives them. */
final class Constants {

    private final Set<String> variables;

    /**
     * Constants at one place.
     *
     * @param variables what is in scope there, and may hide a type or the start of its package's name
     */
    Constants(Collection<String> variables) {
        this.variables = Set.copyOf(variables);
    }

    /** A default of a field, of the type that its component has in Java. */
    CodeBlock of(Field field, Value value) {
        boolean orNow = ValueJava.one(field).equals(KatcpRuntime.TIMESTAMP_OR_NOW);
        if (orNow && value instanceof Value.Now) {
            return CodeBlock.of("$T.NOW", KatcpRuntime.TIMESTAMP_OR_NOW);
        }
        CodeBlock constant = of(field.type(), value);
        return orNow ? CodeBlock.of("$T.at($L)", KatcpRuntime.TIMESTAMP_OR_NOW, constant) : constant;
    }

    // Duration.ofSeconds(1)   Band.L   5L   Bytes.utf8("x")
    CodeBlock of(Type narrowed, Value value) {
        Type type = narrowed.bare();
        if (value instanceof Value.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        } else if (value instanceof Value.Whole whole) {
            return whole(type, whole);
        } else if (value instanceof Value.Real real) {
            return Literals.of(real.value());
        } else if (value instanceof Value.Text text) {
            return text(type, text.value());
        } else if (value instanceof Value.Time time) {
            return Literals.of(time.value());
        } else if (value instanceof Value.Moment moment) {
            return moment(moment.value());
        } else if (value instanceof Value.Now) {
            return CodeBlock.of("$T.now()", KatcpRuntime.TIMESTAMP);
        }
        return constant((Value.Constant) value);
    }

    private CodeBlock constant(Value.Constant constant) {
        ClassName type =
                ClassName.get(constant.type().javaPackage(), constant.type().name());
        String name = Identifiers.legal(constant.value().name());
        boolean hidden = variables.contains(type.simpleName())
                || variables.contains(type.packageName().split("\\.", -1)[0]);
        // Before .class Java looks for a type alone, and a variable called TYPE or org is not in the way.
        return hidden
                ? CodeBlock.of("$T.valueOf($T.class, $S)", Enum.class, type, name)
                : CodeBlock.of("$T.$L", type, name);
    }

    private static CodeBlock whole(Type type, Value.Whole whole) {
        if (type == Scalar.INT32) {
            return CodeBlock.of("$L", whole.value());
        }
        return type == Scalar.INTEGER ? Literals.of(whole.value()) : CodeBlock.of("$LL", whole.value());
    }

    private static CodeBlock text(Type type, String text) {
        if (type == Scalar.BYTES) {
            return CodeBlock.of("$T.utf8($L)", KatcpRuntime.BYTES, Literals.string(text));
        }
        if (type == Scalar.LRU) {
            return CodeBlock.of("$T.$L", KatcpRuntime.LRU, text.toUpperCase(Locale.ROOT));
        }
        return type == Scalar.ADDRESS ? address(text) : Literals.string(text);
    }

    // new Timestamp(1700000000.25)
    private static CodeBlock moment(Instant moment) {
        BigDecimal seconds = BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9));
        return CodeBlock.of("new $T($L)", KatcpRuntime.TIMESTAMP, Literals.of(seconds.doubleValue()));
    }

    // new Address("::1", 7147)
    private static CodeBlock address(String text) {
        int hostEnd = text.indexOf(']') + 1;
        int colon = text.indexOf(':', hostEnd);
        String host = (colon < 0 ? text : text.substring(0, colon)).replaceAll("[\\[\\]]", "");
        return colon < 0
                ? CodeBlock.of("new $T($S)", KatcpRuntime.ADDRESS, host)
                : CodeBlock.of(
                        "new $T($S, $L)", KatcpRuntime.ADDRESS, host, Integer.valueOf(text.substring(colon + 1)));
    }
}
