package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sensors have names that lists of sensors can hold, and should have those of the KATCP guidelines, section 7; devices
 * with others exist.
 */
final class SensorNames implements Rule {

    private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern IMPOSSIBLE = Pattern.compile("|.*[,\\p{Cntrl}\\p{Cs}].*", Pattern.DOTALL);

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream().flatMap(sensor -> ofSensor(sensor).stream());
    }

    private static Optional<Diagnostic> ofSensor(Sensor sensor) {
        String name = sensor.name();
        if (IMPOSSIBLE.matcher(name).matches()) {
            return Optional.of(DiagnosticId.ILLEGAL_SENSOR_NAME
                    .at(sensor.span(), "\"" + name + "\" cannot be the name of a sensor")
                    .repair("write letters, digits, dots, dashes and underscores; commas separate names in lists"));
        }
        String fixed =
                sensor.parameters().isEmpty() ? name : PARAMETER.matcher(name).replaceAll("");
        if (!USUAL.matcher(fixed).matches()) {
            return Optional.of(DiagnosticId.UNUSUAL_SENSOR_NAME
                    .at(sensor.span(), "\"" + name + "\" has characters that sensor names do not have elsewhere")
                    .repair("write letters, digits, dots, dashes and underscores"));
        }
        return Optional.empty();
    }
}
