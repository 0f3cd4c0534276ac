package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.ReleasedSchemas;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema in an old and a new version, {@code old.yaml} and {@code new.yaml}, or several in two folders. The first
 * comment of the new one, or of the first of them, says what has changed:
 *
 * <pre>
 * # expect LW0671 behaviour change at 11:36-11:37, before at 9:36-9:37
 * </pre>
 *
 * <p>The first place is in the new schema, the second in the old one; where there are several, with their names.
 */
record ChangedSchema(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/compatibility");

    static List<ChangedSchema> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(ChangedSchema::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that it is an example of. */
    String id() {
        return folder.getFileName().toString().substring(0, 6);
    }

    CompatibilityReport report() {
        ReleaseComparison comparison = new ReleaseComparison(CompileRequest.installedDialects());
        return isOne()
                ? comparison.compare(schemas("old").get(0), schemas("new").get(0))
                : comparison.compare(schemas("old"), schemas("new"));
    }

    List<String> expected() {
        try (Stream<Path> files = Files.walk(side("new"))) {
            Path first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            return Files.readString(first)
                    .lines()
                    .takeWhile(line -> line.startsWith("# "))
                    .map(line -> line.substring("# expect ".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change in the words of {@link #expected()}. */
    String summary(Change change) {
        return change.kind().id() + " " + change.kind().verdict() + " at " + place("new", change.span())
                + ", before at " + place("old", change.before());
    }

    private List<Schema> schemas(String side) {
        try {
            SchemaSource builtIn = SchemaSource.classLoader(ChangedSchema.class.getClassLoader());
            Compilation compilation = new SchemaCompiler().compile(ReleasedSchemas.at(side(side), builtIn));
            if (compilation.schemas().isEmpty()) {
                throw new AssertionError(compilation.diagnostics().toString());
            }
            return compilation.schemas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOne() {
        return Files.exists(folder.resolve("old.yaml"));
    }

    private Path side(String name) {
        return folder.resolve(isOne() ? name + ".yaml" : name);
    }

    private String place(String side, Span span) {
        String file = isOne()
                ? ""
                : side(side).relativize(Path.of(span.file().name())).toString().replace('\\', '/') + " ";
        return file + span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
