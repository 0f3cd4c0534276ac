package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import io.labwire.conformance.generated.random.KnownType.Extent;
import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes the fields of messages and records: each where the wire can have it, and none that clashes with another. */
final class FieldsWriter {

    /** How often a field is repeated; at least once only where nothing before it may be left out. */
    private static final List<String> COUNTS =
            List.of("", "", "length: {max: 3}", "length: {min: 1}", "length: 2", "length: {min: 2, max: 3}");

    private final Lines lines;
    private final KnownTypes types;

    FieldsWriter(Lines lines, KnownTypes types) {
        this.lines = lines;
        this.types = types;
    }

    /** Writes fields, and tells how many arguments they are. */
    Extent write(int indent, String key, List<FieldSketch> sketches, boolean repeats) {
        List<PlacedField> fields = inOrder(sketches);
        lines.add(indent, key + ":" + (fields.isEmpty() ? " {}" : ""));
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            PlacedField field = fields.get(i);
            boolean isLast = i == fields.size() - 1;
            if (isLast && repeats && !field.isOpen()) {
                boolean isFirst = fields.subList(0, i).stream().allMatch(PlacedField::isRequired);
                String count = isFirst ? COUNTS.get(field.sketch().constant() % COUNTS.size()) : "";
                lines.add(indent + 2, field.sketch().name(), field.repeated(count));
                extents.add(count.contains("min") || count.equals("length: 2") ? Extent.SOME : Extent.PERHAPS_NONE);
            } else {
                lines.add(indent + 2, field.sketch().name(), field.keys());
                extents.add(field.extent());
            }
        }
        return all(extents);
    }

    private static Extent all(List<Extent> extents) {
        if (extents.stream().allMatch(Extent.ALWAYS_AS_MANY::equals)) {
            return Extent.ALWAYS_AS_MANY;
        }
        return extents.stream().allMatch(Extent.PERHAPS_NONE::equals) ? Extent.PERHAPS_NONE : Extent.SOME;
    }

    /** Required ones first, then those with a default; a group whose end cannot be told only at the end. */
    private List<PlacedField> inOrder(List<FieldSketch> sketches) {
        Set<String> accessors = new HashSet<>();
        List<PlacedField> fields = sketches.stream()
                .filter(field -> accessors.add(JavaWords.lowerCamel(field.name())))
                .map(this::placed)
                .sorted(Comparator.comparing(PlacedField::presence))
                .toList();
        return IntStream.range(0, fields.size())
                .filter(i -> i == fields.size() - 1 || !fields.get(i).isOpen())
                .mapToObj(fields::get)
                .toList();
    }

    private PlacedField placed(FieldSketch sketch) {
        KnownType one = types.any(sketch.type());
        String separator =
                sketch.form().separator().isEmpty() ? "," : sketch.form().separator();
        boolean several = sketch.form().several() && one.kind() != Kind.SET && one.canStandBetween(separator);
        KnownType type = several ? one.several() : one;
        Narrowing form = Narrowing.form(type, sketch.form().as());
        Narrowing bounds = Narrowing.bounds(type, sketch.form().narrowing());
        KnownType narrowed = type.named(type.text(), form.and(bounds));
        Presence presence = sketch.presence();
        boolean isNothing = narrowed.extent() == Extent.PERHAPS_NONE && presence == Presence.OPTIONAL;
        boolean isImpossible =
                presence == Presence.DEFAULTED && narrowed.constants().isEmpty();
        return new PlacedField(
                sketch, narrowed, form, bounds, isNothing || isImpossible ? Presence.REQUIRED : presence);
    }
}
