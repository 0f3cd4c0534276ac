package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** What stands in braces of a sensor's name is one of its parameters, and the other way round. */
final class SensorPlaceholders implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream().flatMap(SensorPlaceholders::ofSensor);
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Stream<Diagnostic> ofSensor(Sensor sensor) {
        Parameters parameters = Parameters.of(sensor.name(), sensor.parameters());
        Stream<Diagnostic> unknown = parameters.unknown().entrySet().stream()
                .map(each -> DiagnosticId.UNKNOWN_PLACEHOLDER
                        .at(
                                sensor.span()
                                        .part(
                                                sensor.name(),
                                                each.getKey().start(),
                                                each.getKey().end()),
                                "sensor \"" + sensor.name() + "\" has no parameter \""
                                        + each.getKey().name() + "\"")
                        .repair(each.getValue()
                                .map(nearest -> "write '{" + nearest + "}'")
                                .orElse("declare it under 'parameters'")));
        Stream<Diagnostic> unused = parameters.unused().stream()
                .map(field -> DiagnosticId.UNKNOWN_PLACEHOLDER
                        .at(field.span(), "parameter \"" + field.name() + "\" is not in the sensor's name")
                        .note(sensor.span(), "the name")
                        .repair("write {" + field.name() + "} there, or remove it"));
        return Stream.concat(unknown, unused);
    }
}
