package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the fields that are sensors. */
final class SensorReader {

    private static final String SENSOR_VALUE = "io.labwire.katcp.sensor.SensorValue";
    private static final String WHOLE = "java.lang.Integer";

    private final Reading reading;
    private final TypeReader types;

    SensorReader(Reading reading, TypeReader types) {
        this.reading = reading;
        this.types = types;
    }

    /** The sensor, or empty if the field can be none; then it has been said. */
    Optional<SensorField> read(VariableElement field, Annotated sensor) {
        Place place = Place.of(field);
        for (Modifier unfit : List.of(Modifier.PRIVATE, Modifier.STATIC)) {
            if (field.getModifiers().contains(unfit)) {
                reading.problems.add(AnnotationFault.FIELD_CANNOT_BE_SENSOR.at(
                        place, "a " + unfit + " field cannot be a sensor", "remove '" + unfit + "'"));
                return Optional.empty();
            }
        }
        if (!reading.isKnown(field.asType())) {
            return Optional.empty();
        }
        Optional<TypeMirror> value = Reading.argument(field.asType())
                .filter(each -> Reading.qualifiedName(field.asType()).equals(SENSOR_VALUE));
        if (value.isEmpty()) {
            reading.problems.add(AnnotationFault.FIELD_CANNOT_BE_SENSOR.at(
                    place,
                    "a field of type " + TypeReader.simple(field.asType()) + " cannot be a sensor",
                    "write SensorValue<Double>, or of another type"));
            return Optional.empty();
        }
        return type(value.get(), place).flatMap(type -> sensor(field, type, sensor));
    }

    private Optional<KatcpType> type(TypeMirror value, Place place) {
        if (Reading.qualifiedName(value).equals(WHOLE)) {
            reading.problems.add(AnnotationFault.TYPE_NOT_IN_KATCP.at(
                    place, "a sensor holds no Integer, but whole numbers of any size", "write SensorValue<Long>"));
            return Optional.empty();
        }
        return types.read(value, place);
    }

    private Optional<SensorField> sensor(VariableElement field, KatcpType type, Annotated sensor) {
        OptionalDouble minimum = sensor.number("min");
        OptionalDouble maximum = sensor.number("max");
        boolean minimumFits = isOf(type, minimum, sensor.at("min"));
        boolean maximumFits = isOf(type, maximum, sensor.at("max"));
        if (!minimumFits || !maximumFits) {
            return Optional.empty();
        }
        return Optional.of(new SensorField(
                field,
                Reading.orElse(
                        sensor.text("name"),
                        Identifiers.kebab(field.getSimpleName().toString()).replace('-', '.')),
                type,
                Reading.orElse(sensor.text("doc"), reading.comment(field).text()),
                sensor.text("unit"),
                minimum,
                maximum,
                new SensorField.Places(
                        Place.of(field), sensor.at("name"), sensor.at("unit"), sensor.at("min"), sensor.at("max"))));
    }

    private boolean isOf(KatcpType type, OptionalDouble bound, Place place) {
        if (bound.isPresent() && type.isWhole() && bound.getAsDouble() != Math.rint(bound.getAsDouble())) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    place,
                    "a sensor of whole numbers has whole numbers as the ends of its range",
                    "write a whole number, or SensorValue<Double>"));
            return false;
        }
        return true;
    }
}
