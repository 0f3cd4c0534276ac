package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** A range belongs to a number, a length to what has one, a pattern to a text. */
final class BoundsOfTypes implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Bounded.in(schema)
                .flatMap(each -> Stream.of(range(each, schema), length(each, schema), pattern(each, schema))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> range(Bounded element, Schema schema) {
        Optional<Span> minimum = schema.places().find(element.span(), "min");
        return minimum.or(() -> schema.places().find(element.span(), "max"))
                .filter(place -> !element.type().isNumeric())
                .map(place -> DiagnosticId.RANGE_WITHOUT_NUMBER
                        .at(place, "type " + element.type().title() + " is no number and has no range")
                        .repair("remove min and max, or choose a number as the type"));
    }

    private static Optional<Diagnostic> length(Bounded element, Schema schema) {
        return schema.places()
                .find(element.span(), "length")
                .filter(place ->
                        !element.isRepeated() && !hasLength(element.type().bare()))
                .map(place -> DiagnosticId.BOUND_NOT_OF_TYPE
                        .at(place, "type " + element.type().title() + " has no length")
                        .repair("remove it, or choose a text, bytes, a list, a set or a map"));
    }

    private static Optional<Diagnostic> pattern(Bounded element, Schema schema) {
        return schema.places()
                .find(element.span(), "pattern")
                .filter(place -> element.type().bare() != Scalar.STRING)
                .map(place -> DiagnosticId.BOUND_NOT_OF_TYPE
                        .at(place, "type " + element.type().title() + " is no text and matches no pattern")
                        .repair("remove it, or choose string as the type"));
    }

    private static boolean hasLength(Type type) {
        return type == Scalar.STRING
                || type == Scalar.BYTES
                || type instanceof ListType
                || type instanceof SetType
                || type instanceof MapType;
    }
}
