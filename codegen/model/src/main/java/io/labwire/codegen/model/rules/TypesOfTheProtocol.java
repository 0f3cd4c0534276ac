package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields and sensors have types that the protocol has a form for. */
final class TypesOfTheProtocol implements Rule {

    private final Dialect dialect;

    TypesOfTheProtocol(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<Diagnostic> fields = schema.messages().stream()
                .flatMap(message -> message.fields().stream())
                .filter(field -> isForeign(field.type(), dialect.fieldTypes()))
                .map(field -> foreign(schema, field.span(), field.type(), "an argument", dialect.fieldTypes()));
        Stream<Diagnostic> sensors = schema.sensors().stream()
                .filter(sensor -> isForeign(sensor.type(), dialect.sensorTypes()))
                .map(sensor -> foreign(schema, sensor.span(), sensor.type(), "a sensor", dialect.sensorTypes()));
        return Stream.concat(fields, sensors);
    }

    private static boolean isForeign(Type type, Set<Scalar> known) {
        return type instanceof Scalar scalar && !known.contains(scalar);
    }

    private Diagnostic foreign(Schema schema, Span element, Type type, String what, Set<Scalar> known) {
        String choices = Arrays.stream(Scalar.values())
                .filter(known::contains)
                .map(Scalar::title)
                .collect(Collectors.joining(", "));
        return DiagnosticId.TYPE_NOT_IN_PROTOCOL
                .at(
                        schema.places().of(element, "type"),
                        what + " of protocol " + dialect.protocol() + " cannot have type " + type.title())
                .repair("choose an enum, or one of " + choices);
    }
}
