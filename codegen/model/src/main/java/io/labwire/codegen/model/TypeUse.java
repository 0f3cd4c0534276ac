package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One place of a schema where a type is used.
 *
 * @param type the type as it stands there
 * @param element the place of the name of the element that has it, such as a field
 * @param owner the place of the name of what the element belongs to, such as a record; that of the element itself if it
 *     stands by itself
 */
public record TypeUse(Type type, Span element, Span owner) {

    /** Checks that both parts are there. */
    public TypeUse {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(owner, "owner");
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
                                .flatMap(group -> group.fields().stream().map(field -> of(field, group.span()))),
                        schema.declared().flatMap(TypeUse::of),
                        schema.messages().stream()
                                .flatMap(message -> message.body().stream().map(type -> of(type, message.span()))),
                        conversation.procedures().stream()
                                .flatMap(each -> each.result().stream().map(result -> of(result, each.span()))),
                        conversation.endpoints().stream()
                                .flatMap(each -> Stream.concat(each.body().stream(), each.answer().stream())
                                        .map(body -> of(body.field(), each.span()))),
                        schema.sensors().stream().map(sensor -> of(sensor.type(), sensor.span())))
                .flatMap(uses -> uses);
    }

    private static TypeUse of(Type type, Span element) {
        return new TypeUse(type, element, element);
    }

    private static TypeUse of(Field field, Span owner) {
        return new TypeUse(field.type(), field.span(), owner);
    }

    private static Stream<TypeUse> of(Declared declared) {
        Span owner = declared.span();
        if (declared instanceof RecordType record) {
            return record.base().stream().map(base -> of(base, owner));
        }
        if (declared instanceof UnionType union) {
            return union.members().stream().map(member -> new TypeUse(member.type(), member.span(), owner));
        }
        if (declared instanceof VariantsType variants) {
            return variants.cases().stream().map(each -> new TypeUse(each.type(), each.span(), owner));
        }
        return declared instanceof ConstrainedType constrained
                ? Stream.of(of(constrained.base(), owner))
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
