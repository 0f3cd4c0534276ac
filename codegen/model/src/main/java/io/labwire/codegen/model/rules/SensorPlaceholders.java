package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.rules.Placeholders.Placeholder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Placeholder> used = Placeholders.in(sensor.name());
        Set<String> declared = sensor.parameters().stream().map(Field::name).collect(Collectors.toSet());
        Stream<Diagnostic> unknown = used.stream()
                .filter(each -> !declared.contains(each.name()))
                .map(each -> DiagnosticId.UNKNOWN_PLACEHOLDER
                        .at(
                                sensor.span().part(sensor.name(), each.start(), each.end()),
                                "sensor \"" + sensor.name() + "\" has no parameter \"" + each.name() + "\"")
                        .repair(Nearest.to(each.name(), declared)
                                .map(nearest -> "write '{" + nearest + "}'")
                                .orElse("declare it under 'parameters'")));
        Stream<Diagnostic> unused = sensor.parameters().stream()
                .filter(field -> used.stream().noneMatch(each -> each.name().equals(field.name())))
                .map(field -> DiagnosticId.UNKNOWN_PLACEHOLDER
                        .at(field.span(), "parameter \"" + field.name() + "\" is not in the sensor's name")
                        .note(sensor.span(), "the name")
                        .repair("write {" + field.name() + "} there, or remove it"));
        return Stream.concat(unknown, unused);
    }
}
