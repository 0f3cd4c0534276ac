package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a field has as its default or as its only value is within its bounds, and those of its type. */
final class ConstantsInBounds implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return AllFields.of(schema)
                .flatMap(field -> Stream.of(
                                check(field, field.defaultValue(), "default", schema),
                                check(field, field.constant(), "const", schema))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> check(Field field, Optional<Value> value, String key, Schema schema) {
        return value.flatMap(constant -> Bounded.of(field).layers().stream()
                .flatMap(layer -> broken(constant, layer, schema).stream())
                .findFirst()
                .map(bound -> DiagnosticId.INITIAL_OUTSIDE_RANGE
                        .at(
                                schema.places().of(field.span(), key),
                                "the " + key + " of field \"" + field.name() + "\" is not within its bounds")
                        .note(bound, "it breaks this")
                        .repair("write a value within the bounds, or widen them")));
    }

    /** The place of the bound that a constant breaks. */
    private static Optional<Span> broken(Value value, Bounded layer, Schema schema) {
        Bounds bounds = layer.bounds();
        if (value instanceof Value.Whole || value instanceof Value.Real) {
            boolean below = bounds.minimum()
                    .filter(minimum -> Numbers.compare(value, minimum) < 0)
                    .isPresent();
            boolean above = bounds.maximum()
                    .filter(maximum -> Numbers.compare(value, maximum) > 0)
                    .isPresent();
            return below || above
                    ? Optional.of(schema.places().of(layer.span(), below ? "min" : "max"))
                    : Optional.empty();
        }
        OptionalInt length = length(value, layer);
        if (length.isPresent() && length.getAsInt() < bounds.minimumLength().orElse(0)) {
            return Optional.of(layer.lengthEnd(schema.places(), "min"));
        }
        if (length.isPresent() && length.getAsInt() > bounds.maximumLength().orElse(Integer.MAX_VALUE)) {
            return Optional.of(layer.lengthEnd(schema.places(), "max"));
        }
        boolean matches = !(value instanceof Value.Text text)
                || bounds.pattern()
                        .map(pattern -> Pattern.matches(pattern, text.value()))
                        .orElse(true);
        return matches ? Optional.empty() : Optional.of(schema.places().of(layer.span(), "pattern"));
    }

    private static OptionalInt length(Value value, Bounded layer) {
        if (value instanceof Value.Empty) {
            return OptionalInt.of(0);
        }
        if (!(value instanceof Value.Text text)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                layer.type().bare() == Scalar.BYTES
                        ? text.value().getBytes(StandardCharsets.UTF_8).length
                        : text.value().codePointCount(0, text.value().length()));
    }
}
