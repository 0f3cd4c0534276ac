package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.rules.FrameBytes.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** It can be told of each field of a frame where its bytes end. */
final class FrameLayouts implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        FrameBytes bytes = new FrameBytes(schema);
        return Stream.concat(
                schema.types().frames().stream().flatMap(frame -> ofFrame(frame, bytes, schema)), elsewhere(schema));
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Stream<Diagnostic> ofFrame(FrameType frame, FrameBytes bytes, Schema schema) {
        Set<String> counted = FrameBytes.counted(frame);
        List<Field> fields = frame.fields();
        return IntStream.range(0, fields.size()).boxed().flatMap(i -> {
            Field field = fields.get(i);
            Extent extent = bytes.of(field);
            Optional<Diagnostic> found = Optional.empty();
            if (extent == Extent.NONE) {
                found = Optional.of(noBytes(field, frame, schema));
            } else if (field.part().rest() && i + 1 < fields.size()) {
                found = Optional.of(notLast(field, fields.get(i + 1), schema));
            } else if (extent == Extent.OPEN && !field.part().rest() && !counted.contains(field.name())) {
                found = Optional.of(noEnd(field, frame));
            }
            return found.stream();
        });
    }

    private static Diagnostic noBytes(Field field, FrameType frame, Schema schema) {
        return DiagnosticId.TYPE_WITHOUT_BYTES
                .at(
                        schema.places().of(field.span(), "type"),
                        "type " + field.type().title() + " has no bytes of its own for " + frame.elementTitle())
                .repair("choose a number of a fixed width, bool, an enum of such numbers, bytes, or another frame");
    }

    private static Diagnostic notLast(Field field, Field next, Schema schema) {
        return DiagnosticId.BYTES_WITHOUT_END
                .at(
                        schema.places().of(field.span(), "rest"),
                        "field \"" + field.name() + "\" takes all bytes up to the end, and is not the last")
                .note(next.span(), "this could never be reached")
                .repair("move it to the end, or have its bytes counted by a field with 'length-of'");
    }

    private static Diagnostic noEnd(Field field, FrameType frame) {
        return DiagnosticId.BYTES_WITHOUT_END
                .at(
                        field.span(),
                        "nothing says where field \"" + field.name() + "\" of " + frame.elementTitle() + " ends")
                .repair("add 'length', count its bytes in a field with 'length-of', or add 'rest: true' to the last"
                        + " field");
    }

    private static Stream<Diagnostic> elsewhere(Schema schema) {
        return FieldGroup.of(schema)
                .filter(group -> !group.isFrame())
                .flatMap(group -> group.fields().stream()
                        .filter(field -> field.part().rest())
                        .map(field -> DiagnosticId.BYTES_WITHOUT_END
                                .at(
                                        schema.places().of(field.span(), "rest"),
                                        group.title() + " is no frame, and has no bytes up to the end")
                                .repair("remove 'rest', or make it a frame")));
    }
}
