package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** What a schema says of arguments can stand on a line, where an argument is bytes without a kind and without a name. */
final class LineForms implements Rule {

    private static final int LONGEST_PATTERN = 1000;

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<Diagnostic> enums = schema.enums().stream()
                .filter(type -> type.unknown() != Unknown.REFUSE)
                .map(type -> off(
                        schema.places().of(type.span(), "unknown"),
                        "a device of KATCP answers an unknown value with a failure; " + type.elementTitle()
                                + " cannot do otherwise",
                        "remove it"));
        Stream<Diagnostic> unions = schema.types().unions().stream().flatMap(union -> ofUnion(union, schema));
        Stream<Diagnostic> bodies = schema.messages().stream().flatMap(message -> body(message).stream());
        Stream<Diagnostic> fields = FieldGroup.of(schema)
                .filter(group -> !group.isFrame())
                .flatMap(group -> group.fields().stream())
                .flatMap(field -> ofField(field, schema));
        Stream<Diagnostic> patterns = schema.types().constrained().stream()
                .flatMap(
                        type -> pattern(type.bounds().pattern(), schema.places().of(type.span(), "pattern")));
        return Stream.of(enums, unions, bodies, fields, patterns).flatMap(found -> found);
    }

    private static Stream<Diagnostic> ofField(Field field, Schema schema) {
        Span span = field.span();
        Stream<Diagnostic> constant = field.constant().stream()
                .map(value -> off(
                        schema.places().of(span, "const"),
                        "an argument has no constant value: it is told from others by its place",
                        "remove it, or choose an enum of one value as the type"));
        Stream<Diagnostic> nothing = field.defaultValue().stream()
                .filter(LineForms::isNothing)
                .map(value -> off(
                        schema.places().of(span, "default"),
                        "an argument cannot be nothing by default",
                        "write 'optional: true' instead"));
        return Stream.of(
                        constant,
                        nothing,
                        ofSet(field, schema),
                        pattern(field.bounds().pattern(), schema.places().of(span, "pattern")))
                .flatMap(found -> found);
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Empty || value instanceof Value.Nothing || value instanceof Value.Random;
    }

    private static Stream<Diagnostic> pattern(Optional<String> pattern, Span place) {
        return pattern.stream()
                .filter(regex -> regex.length() > LONGEST_PATTERN)
                .map(regex -> off(
                        place,
                        "a pattern that what comes from the network is held to has at most " + LONGEST_PATTERN
                                + " characters",
                        "write a shorter one"));
    }

    private static Stream<Diagnostic> ofSet(Field field, Schema schema) {
        if (!(field.type().bare() instanceof SetType set)) {
            return Stream.empty();
        }
        Type element = set.element().bare();
        if (!(element instanceof Scalar) && !(element instanceof EnumType)) {
            return Stream.of(off(
                    schema.places().of(field.span(), "type"),
                    "the elements of " + set.title() + " have no text to stand between separators",
                    "choose an enum or a scalar as the element"));
        }
        return field.wire().all().isPresent() && !(element instanceof EnumType)
                ? Stream.of(off(
                        schema.places().of(field.span(), "all"),
                        "nobody knows all values of " + element.title(),
                        "remove 'all', or choose an enum as the element"))
                : Stream.empty();
    }

    private static Stream<Diagnostic> ofUnion(UnionType union, Schema schema) {
        Stream<Diagnostic> choice = union.choice() == UnionType.Choice.ORDER
                ? Stream.empty()
                : Stream.of(off(
                        schema.places().of(union.span(), "by"),
                        "an argument has no kind that would tell the members of " + union.elementTitle() + " apart",
                        "write 'by: order': the first member that can read it gets it"));
        Stream<Diagnostic> members = union.members().stream()
                .filter(member -> !isOneArgument(member.type()))
                .map(member -> off(
                        schema.places().of(member.span(), "type"),
                        "member \"" + member.name() + "\" of " + union.elementTitle() + " is not one argument",
                        "choose a scalar, an enum or a frame"));
        return Stream.concat(choice, members);
    }

    private static boolean isOneArgument(Type type) {
        Type bare = type instanceof ConstrainedType constrained ? constrained.bare() : type;
        return bare instanceof Scalar
                || bare instanceof EnumType
                || (bare instanceof TypeReference reference && reference.kind() == DeclaredKind.FRAME);
    }

    private static Optional<Diagnostic> body(Message message) {
        return message.body()
                .filter(body -> !(body instanceof TypeReference reference && reference.kind() == DeclaredKind.RECORD))
                .map(body -> off(
                        message.span(),
                        "the arguments of " + message.title() + " are fields; " + body.title() + " has none",
                        "name a record, or write the fields"));
    }

    /** A diagnostic of what no line can hold. */
    static Diagnostic off(Span place, String message, String repair) {
        return DiagnosticId.NOT_ON_A_LINE.at(place, message).repair(repair);
    }
}
