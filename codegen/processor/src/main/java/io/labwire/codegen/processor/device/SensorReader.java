package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return type(value.get(), place).map(type -> sensor(field, type, sensor));
    }

    private Optional<KatcpType> type(TypeMirror value, Place place) {
        if (Reading.qualifiedName(value).equals(WHOLE)) {
            reading.problems.add(AnnotationFault.TYPE_NOT_IN_KATCP.at(
                    place, "a sensor holds no Integer, but whole numbers of any size", "write SensorValue<Long>"));
            return Optional.empty();
        }
        Optional<KatcpType> type = types.read(value, place);
        boolean isMade = type.flatMap(KatcpType::userType)
                .filter(each -> !(each instanceof UserEnum))
                .isPresent();
        if (isMade) {
            reading.problems.add(AnnotationFault.TYPE_NOT_IN_KATCP.at(
                    place,
                    "a sensor has one value, and " + TypeReader.simple(value) + " is none that sensors have",
                    "write a sensor for each of its parts"));
        }
        return isMade ? Optional.empty() : type;
    }

    private SensorField sensor(VariableElement field, KatcpType type, Annotated sensor) {
        List<Property> properties = new ArrayList<>(new Properties(reading, type, Optional.of(sensor))
                .texts("unit")
                .numbers("min", "max")
                .all());
        properties.addAll(Lifetime.of(reading, field, Optional.of(sensor)));
        String ownName = Identifiers.kebab(field.getSimpleName().toString()).replace('-', '.');
        return new SensorField(
                field,
                Reading.orElse(sensor.text("name"), ownName),
                type,
                Reading.orElse(sensor.text("doc"), reading.comment(field).text()),
                properties,
                sensor.at("name"));
    }
}
