package io.labwire.codegen.generator.katcp;

import io.labwire.codegen.generator.names.InlinedBodies;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema can say and Java cannot: said at its place rather than by the compiler of what is generated. */
final class KatcpLimits {

    /** The parameters of a constructor, beside the new object itself; a long and a double count twice. */
    private static final int MOST_SLOTS = 254;

    private static final Set<Type> TWO_SLOTS = Set.of(Scalar.INT64, Scalar.FLOAT64, Scalar.UINT32);

    private KatcpLimits() {}

    static List<Diagnostic> of(Schema schema) {
        Stream<Diagnostic> ofMessages = InlinedBodies.of(schema).messages().stream()
                .flatMap(message -> tooMany(message.fields(), message.title(), message.span()));
        Stream<Diagnostic> ofGroups = schema.types().records().stream()
                .flatMap(group -> tooMany(group.fields(), group.elementTitle(), group.span()));
        Stream<Diagnostic> ofFrames = schema.types().frames().stream()
                .flatMap(frame -> tooMany(frame.fields(), frame.elementTitle(), frame.span()));
        return Stream.of(ofMessages, ofGroups, ofFrames).flatMap(found -> found).toList();
    }

    private static Stream<Diagnostic> tooMany(List<Field> fields, String title, Span place) {
        int slots = fields.stream().mapToInt(KatcpLimits::slots).sum();
        return slots <= MOST_SLOTS
                ? Stream.empty()
                : Stream.of(Diagnostic.error(
                                "LW0504",
                                place,
                                title + " has more fields than a record of Java can: " + slots + " of " + MOST_SLOTS
                                        + ", where int64 and float64 count twice")
                        .repair("put some of them into a record of their own, or repeat one field"));
    }

    private static int slots(Field field) {
        boolean alone = field.presence() == Presence.REQUIRED || field.presence() == Presence.DEFAULTED;
        return alone && TWO_SLOTS.contains(field.type().bare()) ? 2 : 1;
    }
}
