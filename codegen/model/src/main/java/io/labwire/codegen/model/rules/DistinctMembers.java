package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.UnionType.Member;
import io.labwire.codegen.model.WireKind;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands on the wire says which member of a union it is: its kind, or, of arrays, their length or first value.
 *
 * <p>Several members may convert the same further kind, and the first that can gets it; but none a kind that another one
 * has by itself.
 */
final class DistinctMembers implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        WireKinds wireKinds = new WireKinds(schema, index);
        return schema.types().unions().stream()
                .filter(union -> union.choice() == UnionType.Choice.KIND)
                .flatMap(union -> ofUnion(union, wireKinds, index, schema).stream());
    }

    private static List<Diagnostic> ofUnion(UnionType union, WireKinds wireKinds, TypeIndex index, Schema schema) {
        List<Diagnostic> clashes = new ArrayList<>();
        Map<WireKind, Member> byKind = new EnumMap<>(WireKind.class);
        ArrayMembers arrays = new ArrayMembers(index);
        for (Member member : union.members()) {
            Set<WireKind> kinds = EnumSet.noneOf(WireKind.class);
            kinds.addAll(wireKinds.of(member.type()));
            Span place = schema.places().of(member.span(), "type");
            if (kinds.remove(WireKind.ARRAY)) {
                Optional<RecordType> record =
                        index.record(member.type()).filter(type -> type.layout() == RecordType.Layout.ARRAY);
                Optional<Member> earlier =
                        record.map(type -> arrays.add(member, type)).orElseGet(() -> arrays.add(member));
                earlier.ifPresent(first -> clashes.add(clash(union, first, member, WireKind.ARRAY, place)));
            }
            Optional<WireKind> same = kinds.stream().filter(byKind::containsKey).findFirst();
            same.ifPresent(kind -> clashes.add(clash(union, first(byKind, kind, member), member, kind, place)));
            kinds.forEach(kind -> byKind.putIfAbsent(kind, member));
        }
        arrays.first().ifPresent(member -> byKind.put(WireKind.ARRAY, member));
        union.members().forEach(member -> clashes.addAll(converted(union, member, byKind, schema)));
        return clashes;
    }

    private static List<Diagnostic> converted(
            UnionType union, Member member, Map<WireKind, Member> byKind, Schema schema) {
        Span place = schema.places().of(member.span(), "also");
        return member.also().stream()
                .filter(byKind::containsKey)
                .map(kind -> converted(union, first(byKind, kind, member), member, kind, place))
                .toList();
    }

    private static Member first(Map<WireKind, Member> byKind, WireKind kind, Member otherwise) {
        return byKind.getOrDefault(kind, otherwise);
    }

    private static Diagnostic converted(UnionType union, Member owner, Member other, WireKind kind, Span place) {
        Diagnostic diagnostic = DiagnosticId.MEMBERS_OF_ONE_KIND
                .at(
                        place,
                        "member \"" + other.name() + "\" of " + union.elementTitle() + " cannot convert " + words(kind)
                                + ", which member \"" + owner.name() + "\" is by itself")
                .repair("remove " + kind.title() + " from 'also'");
        return owner.equals(other) ? diagnostic : diagnostic.note(owner.span(), "this one is");
    }

    private static Diagnostic clash(UnionType union, Member first, Member second, WireKind kind, Span place) {
        return DiagnosticId.MEMBERS_OF_ONE_KIND
                .at(
                        place,
                        "members \"" + first.name() + "\" and \"" + second.name() + "\" of " + union.elementTitle()
                                + " are both " + words(kind) + " on the wire")
                .note(first.span(), "the first is here")
                .repair("remove one of them, make them variants with a tag, or try them in turn: 'by: order'");
    }

    private static String words(WireKind kind) {
        return switch (kind) {
            case BOOL -> "true or false";
            case WHOLE -> "a whole number";
            case REAL -> "a real number";
            case STRING -> "a text";
            case BYTES -> "bytes";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
        };
    }
}
