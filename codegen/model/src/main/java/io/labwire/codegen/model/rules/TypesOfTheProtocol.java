package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeUse;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.TypeShape;
import io.labwire.codegen.model.source.Span;
import java.util.Arrays;
import java.util.Optional;
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
        Stream<Diagnostic> fields = FieldGroup.of(schema)
                .filter(group -> !group.isFrame())
                .flatMap(group -> group.fields().stream()
                        .flatMap(field -> TypeUse.parts(field.type())
                                .filter(type -> isForeign(type, dialect.fieldTypes()))
                                .findFirst()
                                .map(type -> foreign(
                                        schema,
                                        field.span(),
                                        type,
                                        Words.withArticle(group.word()),
                                        dialect.fieldTypes()))
                                .stream()));
        Stream<Diagnostic> sensors = schema.sensors().stream()
                .filter(sensor -> isForeign(sensor.type(), dialect.sensorTypes()))
                .map(sensor -> foreign(schema, sensor.span(), sensor.type(), "a sensor", dialect.sensorTypes()));
        return Stream.concat(fields, sensors);
    }

    private boolean isForeign(Type type, Set<Scalar> known) {
        if (type instanceof Scalar scalar) {
            return !known.contains(scalar);
        }
        return shape(type).map(shape -> !dialect.shapes().contains(shape)).orElse(false);
    }

    private static Optional<TypeShape> shape(Type type) {
        if (type instanceof ListType) {
            return Optional.of(TypeShape.LIST);
        }
        if (type instanceof SetType) {
            return Optional.of(TypeShape.SET);
        }
        if (type instanceof MapType) {
            return Optional.of(TypeShape.MAP);
        }
        return type instanceof NullableType ? Optional.of(TypeShape.NULLABLE) : Optional.empty();
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
                .repair("choose a declared type, or one of " + choices);
    }
}
