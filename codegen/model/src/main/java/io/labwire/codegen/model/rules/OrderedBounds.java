package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** There is a value between the bounds of an element and of the types that it narrows. */
final class OrderedBounds implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Bounded.in(schema)
                .flatMap(each ->
                        Stream.of(range(each, schema), length(each, schema)).flatMap(Optional::stream));
    }

    /** Bounds of a type that exclude each other are told of there, and not wherever it is used. */
    private static Optional<Diagnostic> range(Bounded element, Schema schema) {
        List<Bounded> layers = element.layers();
        for (Bounded other : layers) {
            if (isAbove(element.bounds().minimum(), other.bounds().maximum())) {
                return Optional.of(empty(
                        element,
                        schema.places().of(element.span(), "min"),
                        schema.places().of(other.span(), "max"),
                        "max"));
            }
            if (isAbove(other.bounds().minimum(), element.bounds().maximum())) {
                return Optional.of(empty(
                        element,
                        schema.places().of(element.span(), "max"),
                        schema.places().of(other.span(), "min"),
                        "min"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> length(Bounded element, Schema schema) {
        for (Bounded other : element.layers()) {
            // The number of repetitions has nothing to do with the length of each.
            if (element.isRepeated() && !other.equals(element)) {
                break;
            }
            int least = element.bounds().minimumLength().orElse(0);
            int most = other.bounds().maximumLength().orElse(Integer.MAX_VALUE);
            if (least > most) {
                return Optional.of(empty(
                        element,
                        element.lengthEnd(schema.places(), "min"),
                        other.lengthEnd(schema.places(), "max"),
                        "max"));
            }
            int otherLeast = other.bounds().minimumLength().orElse(0);
            int ownMost = element.bounds().maximumLength().orElse(Integer.MAX_VALUE);
            if (otherLeast > ownMost) {
                return Optional.of(empty(
                        element,
                        element.lengthEnd(schema.places(), "max"),
                        other.lengthEnd(schema.places(), "min"),
                        "min"));
            }
        }
        return Optional.empty();
    }

    private static boolean isAbove(Optional<Value> minimum, Optional<Value> maximum) {
        return minimum.isPresent() && maximum.isPresent() && Numbers.compare(minimum.get(), maximum.get()) > 0;
    }

    private static Diagnostic empty(Bounded element, Span here, Span there, String end) {
        return DiagnosticId.EMPTY_RANGE
                .at(here, (end.equals("max") ? "min is above max in " : "max is below min in ") + element.title())
                .note(there, end + " is here")
                .repair("exchange them, or widen one");
    }
}
