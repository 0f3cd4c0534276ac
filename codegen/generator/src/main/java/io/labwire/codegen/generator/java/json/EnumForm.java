package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Unknown;

/**
 * How the values of an enum stand on the wire: as texts, as numbers that an int holds, or as numbers that a long holds.
 *
 * @param type the enum
 */
record EnumForm(EnumType type) {

    boolean isText() {
        return type.wire() == Scalar.STRING;
    }

    /** Whether values that are not declared are kept. */
    boolean isOpen() {
        return type.unknown() == Unknown.KEEP;
    }

    TypeName javaType() {
        if (isText()) {
            return ClassName.get(String.class);
        }
        return type.wire() == Scalar.UINT32 || type.wire() == Scalar.INT64 ? TypeName.LONG : TypeName.INT;
    }

    /** What the component or accessor is called. */
    String member() {
        return isText() ? "text" : "number";
    }

    // "reached"   301   0L
    CodeBlock literal(String wire) {
        if (isText()) {
            return Literals.string(wire);
        }
        return CodeBlock.of(javaType().equals(TypeName.LONG) ? "$LL" : "$L", wire);
    }
}
