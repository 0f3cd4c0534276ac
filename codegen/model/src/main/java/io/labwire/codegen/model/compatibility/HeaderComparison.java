package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.Matching.Match;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what a schema says about itself, and what holds for all its messages, with what it said. */
final class HeaderComparison {

    private final Comparison run;
    private final Pair<Schema> schema;

    HeaderComparison(Comparison run) {
        this.run = run;
        this.schema = run.whole();
    }

    void compare() {
        schema.property(SchemaChange.PACKAGE, "package", Schema::javaPackage);
        name();
        schema.property(ElementChange.DOC, "doc", Schema::doc);
        imports();
        levels();
        namespaces();
        codec();
    }

    /** A name that nobody has written comes from the file's, and says nothing where files have been given for one. */
    private void name() {
        boolean oneFile = Paths.place(run.before().importPath())
                .equals(Paths.place(run.after().importPath()));
        if (oneFile || (isWritten(run.before()) && isWritten(run.after()))) {
            schema.property(SchemaChange.NAME, "name", Schema::name);
        }
    }

    private static boolean isWritten(Schema schema) {
        return schema.places().find(Span.startOf(schema.source()), "name").isPresent();
    }

    private void imports() {
        Matching<Schema> imports = Matching.by(
                run.before().imports(), run.after().imports(), imported -> Paths.place(imported.importPath()));
        imports.removed()
                .forEach(gone -> schema.gone(
                        SchemaChange.IMPORT_REMOVED,
                        "",
                        "the import of " + gone.importPath(),
                        place(run.before(), Schema.importKey(gone))));
        imports.added()
                .forEach(added -> schema.added(
                        SchemaChange.IMPORT_ADDED,
                        "",
                        "the import of " + added.importPath(),
                        place(run.after(), Schema.importKey(added))));
        imports.moved()
                .ifPresent(match -> schema.at(
                        ElementChange.ORDER,
                        Schema.importKey(match.after()),
                        "the import of " + match.after().importPath() + " stands elsewhere among the others",
                        "was here"));
    }

    private void levels() {
        List<String> was = run.before().wire().levels();
        List<String> is = run.after().wire().levels();
        Matching<String> levels = Matching.by(was, is, level -> level);
        Optional<Match<String>> moved = levels.moved();
        if (moved.isPresent()) {
            schema.changed(SchemaChange.LEVELS_REORDERED, "levels", was, is);
        }
        levels.removed()
                .forEach(gone ->
                        schema.at(SchemaChange.LEVEL_REMOVED, "levels", "level \"" + gone + "\" is gone", "was here"));
        levels.added()
                .forEach(added -> schema.at(
                        SchemaChange.LEVEL_ADDED, "levels", "level \"" + added + "\" is new", "was not in here"));
    }

    private void namespaces() {
        Map<String, String> was = run.before().wire().namespaces();
        Map<String, String> is = run.after().wire().namespaces();
        Matching<String> names = Matching.by(List.copyOf(was.keySet()), List.copyOf(is.keySet()), name -> name);
        names.removed().forEach(gone -> namespace(SchemaChange.IMPORT_REMOVED, gone, "\"" + gone + "\" is gone"));
        names.added().forEach(added -> namespace(SchemaChange.IMPORT_ADDED, added, "\"" + added + "\" is new"));
        names.both().stream().map(Match::after).forEach(name -> {
            String old = was.getOrDefault(name, "");
            String now = is.getOrDefault(name, "");
            if (!old.equals(now)) {
                namespace(SchemaChange.NAMESPACE_TEXT, name, Words.changed("\"" + name + "\"", old, now));
            }
        });
        if (names.moved().isPresent()) {
            schema.changed(ElementChange.ORDER, "namespaces", was.keySet(), is.keySet());
        }
    }

    private void namespace(ChangeKind kind, String name, String message) {
        run.add(
                kind,
                "namespaces." + name,
                "namespace " + message,
                place(run.after(), "namespaces"),
                place(run.before(), "namespaces"),
                "before");
    }

    private void codec() {
        Map<String, String> was = run.before().wire().codec();
        Map<String, String> is = run.after().wire().codec();
        TreeSet<String> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (String key : keys) {
            Optional<String> old = Optional.ofNullable(was.get(key));
            Optional<String> now = Optional.ofNullable(is.get(key));
            if (!old.equals(now)) {
                run.add(
                        SchemaChange.CODEC,
                        "codec." + key,
                        Words.changed("choice \"" + key + "\" of the codec", old, now),
                        place(run.after(), "codec"),
                        place(run.before(), "codec"),
                        Words.before(old));
            }
        }
    }

    private static Span place(Schema schema, String key) {
        return schema.places().of(Span.startOf(schema.source()), key);
    }
}
