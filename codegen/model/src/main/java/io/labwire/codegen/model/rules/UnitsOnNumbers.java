package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/** Only numbers have a unit; a timestamp or a duration has its own. */
final class UnitsOnNumbers implements Rule {

    private record Measured(Type type, String unit, Span span) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<Field> fields = FieldGroup.of(schema).flatMap(group -> group.fields().stream());
        Stream<Sensor> sensors = schema.sensors().stream();
        return Stream.concat(
                        fields.map(field -> new Measured(field.type(), field.unit(), field.span())),
                        sensors.map(sensor -> new Measured(sensor.type(), sensor.unit(), sensor.span())))
                .filter(each -> !each.unit().isEmpty() && !each.type().isNumeric())
                .map(each -> DiagnosticId.UNIT_WITHOUT_NUMBER
                        .at(
                                schema.places().of(each.span(), "unit"),
                                "type " + each.type().title() + " is no number and has no unit")
                        .repair("remove the unit, or choose a number as the type"));
    }
}
