package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of a sensor before its first reading is in its own range. */
final class InitialInRange implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream()
                .flatMap(sensor -> outside(sensor)
                        .map(end -> DiagnosticId.INITIAL_OUTSIDE_RANGE
                                .at(
                                        schema.places().of(sensor.span(), "default"),
                                        "the default of sensor \"" + sensor.name() + "\" is outside its range")
                                .note(schema.places().of(sensor.span(), end), "the range ends here")
                                .repair("write a default within the range, or widen it"))
                        .stream());
    }

    /** Which end of the range the initial value is beyond. */
    private static Optional<String> outside(Sensor sensor) {
        if (sensor.initial().isEmpty()) {
            return Optional.empty();
        }
        Value initial = sensor.initial().get();
        if (sensor.minimum().isPresent()
                && Numbers.compare(initial, sensor.minimum().get()) < 0) {
            return Optional.of("min");
        }
        boolean above = sensor.maximum().isPresent()
                && Numbers.compare(initial, sensor.maximum().get()) > 0;
        return above ? Optional.of("max") : Optional.empty();
    }
}
