package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of a sensor before its first reading is in its own range, and in those of the types that it is of. */
final class InitialInRange implements Rule {

    /** The two ends of a range, and the element that has them. */
    private record Range(Optional<Value> minimum, Optional<Value> maximum, Span element) {

        /** Which of its ends a value is beyond. */
        Optional<String> endBefore(Value value) {
            if (minimum.isPresent() && Numbers.compare(value, minimum.get()) < 0) {
                return Optional.of("min");
            }
            boolean above = maximum.isPresent() && Numbers.compare(value, maximum.get()) > 0;
            return above ? Optional.of("max") : Optional.empty();
        }
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream()
                .flatMap(sensor -> ranges(sensor)
                        .flatMap(range -> sensor.initial().flatMap(range::endBefore).stream()
                                .map(end -> schema.places().of(range.element(), end)))
                        .limit(1)
                        .map(end -> DiagnosticId.INITIAL_OUTSIDE_RANGE
                                .at(
                                        schema.places().of(sensor.span(), "default"),
                                        "the default of sensor \"" + sensor.name() + "\" is outside its range")
                                .note(end, "the range ends here")
                                .repair("write a default within the range, or widen it")));
    }

    private static Stream<Range> ranges(Sensor sensor) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(sensor.minimum(), sensor.maximum(), sensor.span()));
        for (Type type = sensor.type(); type instanceof ConstrainedType narrowed; type = narrowed.base()) {
            ranges.add(new Range(narrowed.bounds().minimum(), narrowed.bounds().maximum(), narrowed.span()));
        }
        return ranges.stream();
    }
}
