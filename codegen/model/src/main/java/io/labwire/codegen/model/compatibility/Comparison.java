package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.language.Feature;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One run: the two schemas, what is known about both, and what was found so far. */
final class Comparison {

    private final Schema before;
    private final Schema after;
    private final Set<Feature> features;
    private final Renames renames;
    private final Levels levels;
    private final TypeIndex oldTypes;
    private final TypeIndex newTypes;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Schema before, Schema after, Set<Feature> features) {
        this.before = before;
        this.after = after;
        this.features = Set.copyOf(features);
        this.renames = Renames.between(before, after);
        this.levels = new Levels(before.wire().levels(), after.wire().levels());
        this.oldTypes = TypeIndex.of(before);
        this.newTypes = TypeIndex.of(after);
    }

    Schema before() {
        return before;
    }

    Schema after() {
        return after;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    Renames renames() {
        return renames;
    }

    Levels levels() {
        return levels;
    }

    TypeIndex oldTypes() {
        return oldTypes;
    }

    TypeIndex newTypes() {
        return newTypes;
    }

    /** Whether keys on the wire are the names of fields, and not made from them. */
    boolean keysAreNames() {
        return !has(Feature.CODEC)
                || before.wire().codec().getOrDefault("keys", "exact").equals("exact");
    }

    /** Whether receivers of a side refuse keys that they do not know, where a record says nothing about it. */
    static boolean refusesUnknown(Schema schema) {
        return "refuse".equals(schema.wire().codec().get("unknown"));
    }

    void add(ChangeKind kind, String path, String message, Span span, Span old, String note) {
        changes.add(new Change(kind, path, message, span, old, note));
    }

    /** What was found, by place. */
    List<Change> sorted() {
        return changes.stream().sorted().distinct().toList();
    }

    Pair<Schema> whole() {
        return new Pair<>(
                this, "the schema", "", before, after, Span.startOf(before.source()), Span.startOf(after.source()));
    }

    <D extends Declared> Pair<D> pair(D old, D now) {
        return new Pair<>(this, now.elementTitle(), Paths.local(now.path(), after), old, now, old.span(), now.span());
    }
}
