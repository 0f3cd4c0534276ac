package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldPart;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** A frame is a struct: values of fixed sizes, one after the other (specification, section 13). */
final class StructFrames implements Rule {

    private static final int MOST_BYTES = 1 << 20;

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.types().frames().stream().flatMap(frame -> ofFrame(frame, schema));
    }

    private static Stream<Diagnostic> ofFrame(FrameType frame, Schema schema) {
        Stream<Diagnostic> fields = frame.fields().stream().flatMap(field -> ofField(field, schema).stream());
        long size = frame.fields().stream().mapToLong(StructFrames::size).sum();
        return size <= MOST_BYTES
                ? fields
                : Stream.concat(
                        fields,
                        Stream.of(LineForms.off(
                                frame.span(),
                                frame.elementTitle() + " takes more than " + MOST_BYTES + " bytes",
                                "make its fields shorter")));
    }

    private static Optional<Diagnostic> ofField(Field field, Schema schema) {
        Span type = schema.places().of(field.span(), "type");
        if (!field.part().equals(FieldPart.NONE)) {
            return Optional.of(LineForms.off(
                    field.span(), "a struct has no bytes that are counted or told by others", "give them a 'length'"));
        } else if (!isInStruct(field)) {
            return Optional.of(LineForms.off(
                    type,
                    "a struct cannot hold " + field.type().title(),
                    "choose bool, a number of a fixed width, an enum of such numbers, or bytes of one 'length'"));
        } else if (field.type().bare() instanceof EnumType enumeration && !OneMeaning.has(enumeration)) {
            return Optional.of(LineForms.off(
                    type,
                    "a struct is read alike at every version, and a number of "
                            + field.type().title() + " means different values at different ones",
                    "give each value a number of its own"));
        } else if (field.presence() != Presence.REQUIRED) {
            return Optional.of(LineForms.off(field.span(), "a struct has all of its fields", "make it required"));
        }
        return field.constant()
                .filter(value ->
                        !(value instanceof Value.Whole whole && whole.value().equals(BigInteger.ZERO)))
                .map(value -> LineForms.off(
                        schema.places().of(field.span(), "const"),
                        "the bytes of a struct that mean nothing are zero",
                        "write 'const: 0', or remove it"));
    }

    private static boolean isInStruct(Field field) {
        Type bare = field.type().bare();
        if (bare instanceof EnumType enumeration) {
            return enumeration.wire().bits().isPresent();
        }
        return bare == Scalar.BOOL
                || (bare instanceof Scalar scalar && scalar.bits().isPresent())
                || (bare == Scalar.BYTES && field.fixedLength().orElse(0) > 0);
    }

    private static long size(Field field) {
        return field.type().bare() == Scalar.BYTES ? field.fixedLength().orElse(0) : 8;
    }
}
