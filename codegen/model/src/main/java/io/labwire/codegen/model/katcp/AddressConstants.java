package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A default that is an address reads as one: {@code host}, {@code host:port}, {@code [v6]} or {@code [v6]:port}. */
final class AddressConstants implements Rule {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\[[\\x21-\\x7E&&[^\\[\\]]]*\\]|[\\x21-\\x7E&&[^:\\[]][\\x21-\\x7E&&[^:]]*)(?::[0-9]{1,9})?");

    private record Constant(Type type, Optional<Value> value, Span span) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<Field> fields = schema.messages().stream().flatMap(message -> message.fields().stream());
        Stream<Sensor> sensors = schema.sensors().stream();
        return Stream.concat(
                        fields.map(field -> new Constant(field.type(), field.defaultValue(), field.span())),
                        sensors.map(sensor -> new Constant(sensor.type(), sensor.initial(), sensor.span())))
                .filter(constant -> constant.type() == Scalar.ADDRESS)
                .flatMap(constant -> constant.value().stream()
                        .filter(Value.Text.class::isInstance)
                        .map(value -> ((Value.Text) value).value())
                        .filter(text -> !ADDRESS.matcher(text).matches())
                        .map(text -> DiagnosticId.ILLEGAL_ADDRESS
                                .at(schema.places().of(constant.span(), "default"), "\"" + text + "\" is no address")
                                .repair("write host:port, or [host]:port if the host has colons in it")));
    }
}
