package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import io.labwire.conformance.generated.random.KnownType.Extent;
import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.TypesSketch.FrameSketch;
import io.labwire.conformance.generated.random.TypesSketch.GroupSketch;
import io.labwire.conformance.generated.random.TypesSketch.MemberSketch;
import io.labwire.conformance.generated.random.TypesSketch.NarrowedSketch;
import io.labwire.conformance.generated.random.TypesSketch.UnionSketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes the types that a schema declares. Each may be made of those before it. */
final class TypesWriter {

    private final Lines lines;
    private final Claims claims;
    private final KnownTypes types;

    TypesWriter(Lines lines, Claims claims, KnownTypes types) {
        this.lines = lines;
        this.claims = claims;
        this.types = types;
    }

    void write(TypesSketch sketch) {
        EnumsWriter enums = new EnumsWriter(lines);
        section("enums", sketch.enums(), type -> claims.claimType(type.name()), type -> Optional.of(enums.write(type)));
        section("types", sketch.narrowed(), type -> claims.claimAlias(type.name()), this::narrowed);
        FramesWriter frames = new FramesWriter(lines, types);
        section(
                "frames",
                sketch.frames(),
                frame -> claims.claimType(frame.name()),
                (FrameSketch frame) -> Optional.of(frames.write(frame)));
        section("unions", sketch.unions(), this::hasMembers, this::union);
        section("records", sketch.groups(), group -> claims.claimGroup(group.name()), this::group);
    }

    private <T> void section(
            String key, List<T> elements, Predicate<T> possible, Function<T, Optional<KnownType>> writing) {
        List<T> written = elements.stream().filter(possible).toList();
        lines.add(0, key + ":" + (written.isEmpty() ? " {}" : ""));
        written.forEach(element -> writing.apply(element).ifPresent(types::add));
    }

    private Optional<KnownType> narrowed(NarrowedSketch sketch) {
        FieldSketch field = sketch.field();
        KnownType one = types.any(field.type());
        boolean several = field.form().several() && one.kind() != Kind.SET && one.canStandBetween(",");
        KnownType type = several ? one.several() : one;
        Narrowing narrowing = Narrowing.form(type, field.form().as())
                .and(Narrowing.bounds(type, field.form().narrowing()));
        List<String> keys = new ArrayList<>(List.of("type: '" + type.text() + "'"));
        keys.addAll(narrowing.keys());
        if (type.isNumber()) {
            keys.add("unit: " + Yaml.quoted(field.unit()));
        }
        keys.addAll(field.life().keys());
        keys.add("doc: " + Yaml.quoted(field.doc()));
        lines.add(2, sketch.name(), keys);
        return Optional.of(type.named(sketch.name(), narrowing));
    }

    private boolean hasMembers(UnionSketch union) {
        return members(union).size() > 1 && claims.claimType(union.name());
    }

    /** The members that become classes within the union's: not as the union itself is called, and no two alike. */
    private List<MemberSketch> members(UnionSketch union) {
        Set<String> classes = new HashSet<>(Set.of(union.name().toLowerCase(Locale.ROOT)));
        return union.members().stream()
                .filter(member ->
                        classes.add(JavaWords.upperCamel(member.name()).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<KnownType> union(UnionSketch union) {
        begin(union.name(), union.doc(), union.life());
        lines.add(4, "by: order");
        lines.add(4, "members:");
        for (MemberSketch member : members(union)) {
            String type = types.one(member.type(), KnownType::isOneArgument)
                    .orElseThrow()
                    .text();
            lines.add(6, member.name(), List.of("type: " + type, "doc: " + Yaml.quoted(member.doc())));
        }
        return Optional.of(KnownType.ofKind(union.name(), Kind.UNION, Extent.ALWAYS_AS_MANY));
    }

    private Optional<KnownType> group(GroupSketch group) {
        begin(group.name(), group.doc(), group.life());
        List<FieldSketch> fields = group.isWhole()
                ? group.fields().stream().map(FieldSketch::required).toList()
                : group.fields();
        Extent extent = new FieldsWriter(lines, types).write(4, "fields", fields, group.repeats() && !group.isWhole());
        return Optional.of(KnownType.ofKind(group.name(), Kind.GROUP, extent));
    }

    private void begin(String name, String doc, LifeSketch life) {
        lines.add(2, name + ":");
        lines.add(4, "doc: " + Yaml.quoted(doc));
        life.keys().forEach(key -> lines.add(4, key));
    }
}
