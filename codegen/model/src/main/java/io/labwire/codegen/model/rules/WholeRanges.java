package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** A range belongs to a number, has both ends, and the lower one is not above the upper. */
final class WholeRanges implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream().flatMap(sensor -> ofSensor(sensor, schema.places()).stream());
    }

    private static Optional<Diagnostic> ofSensor(Sensor sensor, Places places) {
        Optional<Span> minimum = places.find(sensor.span(), "min");
        Optional<Span> maximum = places.find(sensor.span(), "max");
        Optional<Span> either = minimum.or(() -> maximum);
        if (either.isPresent() && !sensor.type().isNumeric()) {
            return Optional.of(DiagnosticId.RANGE_WITHOUT_NUMBER
                    .at(either.get(), "type " + sensor.type().title() + " is no number and has no range")
                    .repair("remove min and max, or choose a number as the type"));
        }
        if (either.isPresent() && minimum.isPresent() != maximum.isPresent()) {
            String missing = minimum.isPresent() ? "max" : "min";
            return Optional.of(DiagnosticId.HALF_A_RANGE
                    .at(either.get(), "the range of sensor \"" + sensor.name() + "\" has no " + missing)
                    .repair("add '" + missing + ":', or remove the other"));
        }
        boolean crossed = sensor.minimum().isPresent()
                && sensor.maximum().isPresent()
                && Numbers.compare(sensor.minimum().get(), sensor.maximum().get()) > 0;
        return crossed ? Optional.of(empty(sensor, places)) : Optional.empty();
    }

    private static Diagnostic empty(Sensor sensor, Places places) {
        return DiagnosticId.EMPTY_RANGE
                .at(places.of(sensor.span(), "min"), "min is above max in sensor \"" + sensor.name() + "\"")
                .note(places.of(sensor.span(), "max"), "max is here")
                .repair("exchange them");
    }
}
