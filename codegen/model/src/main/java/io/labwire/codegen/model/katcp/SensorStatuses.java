package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The status of a sensor before its first reading is one of KATCP guidelines, section 7, table 8. */
final class SensorStatuses implements Rule {

    private static final List<String> KNOWN =
            List.of("unknown", "nominal", "warn", "error", "failure", "unreachable", "inactive");

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.sensors().stream()
                .flatMap(sensor -> sensor.status().stream()
                        .filter(status -> !KNOWN.contains(status))
                        .map(status -> DiagnosticId.UNKNOWN_SENSOR_STATUS
                                .at(
                                        schema.places().of(sensor.span(), "status"),
                                        "no sensor has status \"" + status + "\"")
                                .repair("choose one of " + String.join(", ", KNOWN))));
    }
}
