package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.writing.Digest;
import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemas of a build, and what they import, as its ingredients.
 *
 * @param base the project's folder, from which files are named
 */
record SchemaIngredients(Path base) {

    private static final String UNREADABLE = "unreadable";

    SchemaIngredients {
        base = base.toAbsolutePath().normalize();
    }

    /** The files to be compiled; what is compiled by name is an import like others. */
    List<Ingredient> inputs(Collection<Batch> batches) {
        List<Ingredient> inputs = new ArrayList<>();
        for (String name : names(batches)) {
            inputs.add(file(Kind.SCHEMA, name));
        }
        return inputs;
    }

    /** Files that the last build imported, as they are now. */
    List<Ingredient> filesNow(List<Ingredient> imported) {
        List<Ingredient> now = new ArrayList<>();
        for (Ingredient each : imported) {
            now.add(file(Kind.FILE, each.name()));
        }
        return now;
    }

    /** Schemas that the last build imported by name, as they are now. */
    List<Ingredient> namedNow(List<Ingredient> imported, SchemaSource source) {
        RecordingSource recording = new RecordingSource(source);
        List<Ingredient> now = new ArrayList<>();
        for (Ingredient each : imported) {
            try {
                recording.open(each.name());
            } catch (IOException e) {
                now.add(new Ingredient(Kind.IMPORT, each.name(), UNREADABLE));
            }
        }
        now.addAll(named(recording));
        return now;
    }

    /** What schemas have imported from a source, and from files that are none of the inputs. */
    List<Ingredient> imports(Collection<Batch> batches, Collection<Schema> schemas, RecordingSource source) {
        Set<String> known = new TreeSet<>(source.digests().keySet());
        known.addAll(names(batches));
        List<Ingredient> imports = new ArrayList<>(named(source));
        for (Schema schema : schemas) {
            for (Schema imported : schema.allImports()) {
                SourceFile text = imported.source();
                boolean isNamed = source.digests().containsKey(text.name());
                String name = isNamed ? text.name() : name(Path.of(text.name()));
                if (known.add(name)) {
                    imports.add(new Ingredient(Kind.FILE, name, Digest.of(text.text())));
                }
            }
        }
        return imports;
    }

    private static List<Ingredient> named(RecordingSource source) {
        List<Ingredient> named = new ArrayList<>();
        source.digests().forEach((name, digest) -> named.add(new Ingredient(Kind.IMPORT, name, digest)));
        return named;
    }

    /** The files of all batches, each once. */
    private Set<String> names(Collection<Batch> batches) {
        Set<String> names = new LinkedHashSet<>();
        for (Batch batch : batches) {
            for (SchemaInput input : batch.inputs()) {
                if (input instanceof SchemaInput.File file) {
                    names.add(name(file.path()));
                }
            }
        }
        return names;
    }

    private Ingredient file(Kind kind, String name) {
        try {
            return new Ingredient(kind, name, Digest.of(Files.readAllBytes(base.resolve(name))));
        } catch (IOException e) {
            // The compiler says what is wrong with it.
            return new Ingredient(kind, name, UNREADABLE);
        }
    }

    private String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
