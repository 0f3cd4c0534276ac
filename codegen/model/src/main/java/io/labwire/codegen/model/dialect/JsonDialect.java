package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the protocols that speak JSON, or something as rich, have in common. */
public abstract class JsonDialect implements Dialect {

    private static final Set<Scalar> SCALARS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Scalar.ADDRESS, Scalar.LRU)));

    /** For the dialects of the protocols. */
    protected JsonDialect() {}

    @Override
    public NameForm messageName() {
        return NameForm.IDENTIFIER;
    }

    @Override
    public NameForm fieldName() {
        return NameForm.IDENTIFIER;
    }

    @Override
    public Set<Scalar> fieldTypes() {
        return SCALARS;
    }

    @Override
    public Set<TypeShape> shapes() {
        return EnumSet.allOf(TypeShape.class);
    }

    @Override
    public Set<String> forms(Type type) {
        if (type == Scalar.JSON
                || type instanceof ListType
                || type instanceof MapType
                || type instanceof TypeReference) {
            return Set.of("json-text", "gzip-base64");
        }
        if (type instanceof EnumType enumeration && enumeration.wire() != Scalar.STRING) {
            return Set.of("name");
        }
        if (!(type instanceof Scalar scalar)) {
            return Set.of();
        }
        return switch (scalar) {
            case TIMESTAMP, DURATION ->
                Set.of("seconds", "whole-seconds", "milliseconds", "microseconds", "nanoseconds", "iso");
            case UUID -> Set.of("hyphens", "hex");
            case BYTES -> Set.of("base64", "hex", "gzip-base64");
            case STRING -> Set.of("gzip-base64");
            default -> Set.of();
        };
    }
}
