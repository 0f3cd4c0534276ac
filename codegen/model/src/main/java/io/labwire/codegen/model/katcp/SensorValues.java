package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sensors have values that {@code sensor-list} can describe, and a name with parameters stands for a list of sensors. */
final class SensorValues implements Rule {

    /** How many sensors one name may stand for. */
    static final BigInteger MOST_SENSORS = BigInteger.valueOf(10_000);

    private final Set<Scalar> types;

    SensorValues(Set<Scalar> types) {
        this.types = types;
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream()
                .flatMap(sensor ->
                        Stream.concat(ofType(sensor, schema).stream(), ofParameters(sensor, schema).stream()));
    }

    private Optional<Diagnostic> ofType(Sensor sensor, Schema schema) {
        Type bare = sensor.type().bare();
        boolean known = bare instanceof EnumType || (bare instanceof Scalar scalar && types.contains(scalar));
        if (!known && !(sensor.type() instanceof Scalar)) {
            return Optional.of(LineForms.off(
                    schema.places().of(sensor.span(), "type"),
                    "a sensor has one value, and " + sensor.type().title() + " is not one that sensors have",
                    "choose a scalar or an enum"));
        }
        if (bare instanceof EnumType type && !OneMeaning.has(type)) {
            return Optional.of(ofSeveralMeanings(schema.places().of(sensor.span(), "type"), type));
        }
        for (Type type = sensor.type(); type instanceof ConstrainedType narrowed; type = narrowed.base()) {
            Bounds bounds = narrowed.bounds();
            boolean told = bounds.minimum().isPresent() == bounds.maximum().isPresent()
                    && bounds.minimumLength().isEmpty()
                    && bounds.maximumLength().isEmpty()
                    && bounds.pattern().isEmpty()
                    && narrowed.forms().isEmpty();
            if (!told) {
                return Optional.of(LineForms.off(
                        schema.places().of(sensor.span(), "type"),
                        "a sensor tells no more than the two ends of its range, and " + narrowed.title() + " has more",
                        "choose " + narrowed.base().title() + " as the type"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> ofParameters(Sensor sensor, Schema schema) {
        BigInteger sensors = BigInteger.ONE;
        for (Field parameter : sensor.parameters()) {
            if (parameter.type().bare() instanceof EnumType type && !OneMeaning.has(type)) {
                return Optional.of(ofSeveralMeanings(schema.places().of(parameter.span(), "type"), type));
            }
            Optional<BigInteger> values = ListedValues.count(parameter);
            if (values.isEmpty() || parameter.presence() != Presence.REQUIRED) {
                return Optional.of(LineForms.off(
                        schema.places().of(parameter.span(), "type"),
                        "nobody can list the values of parameter \"" + parameter.name() + "\"",
                        "choose an enum, bool, or int32 with 'min' and 'max'"));
            }
            sensors = sensors.multiply(values.get());
        }
        return sensors.compareTo(MOST_SENSORS) <= 0
                ? Optional.empty()
                : Optional.of(LineForms.off(
                        sensor.span(),
                        "\"" + sensor.name() + "\" stands for " + sensors + " sensors, more than " + MOST_SENSORS,
                        "narrow its parameters"));
    }

    private static Diagnostic ofSeveralMeanings(Span place, EnumType type) {
        return LineForms.off(
                place,
                "sensors are alike at every version, and a text of " + type.title()
                        + " means different values at different ones",
                "give each value a text of its own");
    }
}
