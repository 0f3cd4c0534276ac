package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.Matching.Match;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Compares all schemas of a release with those of an earlier one, and takes account of what is acknowledged. */
public final class ReleaseComparison {

    private final SchemaComparison schemas;

    /**
     * Makes a comparison.
     *
     * @param dialects what the protocols allow
     */
    public ReleaseComparison(List<Dialect> dialects) {
        this.schemas = new SchemaComparison(dialects);
    }

    /**
     * Compares schemas that are known by the paths they are imported by, or else by the names of their files.
     *
     * @param before the old schemas
     * @param after the new ones
     * @return what has changed
     */
    public CompatibilityReport compare(List<Schema> before, List<Schema> after) {
        Matching.Renamed<Schema> found = Matching.by(before, after, schema -> Paths.place(schema.importPath()))
                .renamedBy(schema -> fileName(schema.importPath()));
        List<Change> changes = new ArrayList<>();
        List<Match<Schema>> both = new ArrayList<>(found.rest().both());
        both.addAll(found.renamed());
        both.forEach(match -> changes.addAll(schemas.compare(match.before(), match.after())));
        found.renamed().forEach(match -> changes.add(moved(match.before(), match.after())));
        found.rest().removed().forEach(gone -> changes.add(removed(gone, after)));
        found.rest().added().forEach(added -> changes.add(added(added, before)));
        return CompatibilityReport.of(changes, after);
    }

    /**
     * Compares one schema with an old version of it, whatever their files are called.
     *
     * @param before the old version
     * @param after the new one
     * @return what has changed
     */
    public CompatibilityReport compare(Schema before, Schema after) {
        return CompatibilityReport.of(schemas.compare(before, after), List.of(after));
    }

    private static Change moved(Schema before, Schema after) {
        Span place = Span.startOf(after.source());
        String message = "schema " + before.importPath() + " is imported as " + after.importPath() + " now";
        return new Change(SchemaChange.MOVED, "", message, place, Span.startOf(before.source()), "was here");
    }

    /** There is no place where a schema is not, so it is that of any other; or, without any, that of the old one. */
    private static Change removed(Schema gone, List<Schema> after) {
        SourceFile place = after.isEmpty() ? gone.source() : after.get(0).source();
        return change(SchemaChange.REMOVED, gone, " is gone", place, gone.source(), "was here");
    }

    private static Change added(Schema added, List<Schema> before) {
        SourceFile old = before.isEmpty() ? added.source() : before.get(0).source();
        return change(SchemaChange.ADDED, added, " is new", added.source(), old, "was not here");
    }

    private static Change change(
            ChangeKind kind, Schema schema, String what, SourceFile place, SourceFile old, String note) {
        String path = Paths.place(schema.importPath());
        return new Change(
                kind, path, "schema " + schema.importPath() + what, Span.startOf(place), Span.startOf(old), note);
    }

    private static String fileName(String importPath) {
        return importPath.substring(importPath.lastIndexOf('/') + 1);
    }
}
