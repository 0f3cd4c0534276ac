package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One place of a schema where a type is used.
 *
 * @param type the type as it stands there
 * @param element the place of the name of the element that has it
 */
public record TypeUse(Type type, Span element) {

    /** Checks that both parts are there. */
    public TypeUse {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(element, "element");
    }

    /**
     * All uses in a schema, but for those within type expressions, which {@link #parts} gives.
     *
     * @param schema the schema
     * @return the uses
     */
    public static Stream<TypeUse> of(Schema schema) {
        Conversation conversation = schema.conversation();
        return Stream.of(
                        FieldGroup.of(schema)
                                .flatMap(group -> group.fields().stream())
                                .map(TypeUse::of),
                        schema.declared().flatMap(TypeUse::of),
                        schema.messages().stream()
                                .flatMap(message ->
                                        message.body().stream().map(type -> new TypeUse(type, message.span()))),
                        conversation.procedures().stream()
                                .flatMap(each -> each.result().stream())
                                .map(TypeUse::of),
                        conversation.endpoints().stream()
                                .flatMap(each -> Stream.concat(each.body().stream(), each.answer().stream()))
                                .map(body -> of(body.field())),
                        schema.sensors().stream().map(sensor -> new TypeUse(sensor.type(), sensor.span())))
                .flatMap(uses -> uses);
    }

    private static TypeUse of(Field field) {
        return new TypeUse(field.type(), field.span());
    }

    private static Stream<TypeUse> of(Declared declared) {
        if (declared instanceof RecordType record) {
            return record.base().stream().map(base -> new TypeUse(base, record.span()));
        }
        if (declared instanceof UnionType union) {
            return union.members().stream().map(member -> new TypeUse(member.type(), member.span()));
        }
        if (declared instanceof VariantsType variants) {
            return variants.cases().stream().map(each -> new TypeUse(each.type(), each.span()));
        }
        return declared instanceof ConstrainedType constrained
                ? Stream.of(new TypeUse(constrained.base(), constrained.span()))
                : Stream.empty();
    }

    /**
     * The type, and all that its expression names.
     *
     * @param type such as {@code list<Point?>}
     * @return such as {@code list<Point?>}, {@code Point?} and {@code Point}
     */
    public static Stream<Type> parts(Type type) {
        Stream<Type> inside = Stream.empty();
        if (type instanceof NullableType nullable) {
            inside = parts(nullable.type());
        } else if (type instanceof ListType list) {
            inside = parts(list.element());
        } else if (type instanceof SetType set) {
            inside = parts(set.element());
        } else if (type instanceof MapType map) {
            inside = Stream.concat(parts(map.key()), parts(map.value()));
        }
        return Stream.concat(Stream.of(type), inside);
    }
}
