package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema with one mistake, and on top of it what is to be said about it:
 *
 * <pre>
 * # expect LW0207 at 9:7-9:11, note at 8:7-8:11
 * </pre>
 *
 * <p>A place in another file names it: {@code at with/low.yaml 4:3-4:7}. Further lines: {@code # compile FILE} compiles
 * another file than this one; {@code # limit bytes N}, {@code depth}, {@code schemas}, {@code imports},
 * {@code key} or {@code number} sets a limit.
 */
record BadSchema(Path file) {

    private static final Path FOLDER = folder();

    /** All of them, by name. */
    static List<BadSchema> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(BadSchema::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BadSchema named(String name) {
        return new BadSchema(FOLDER.resolve(name));
    }

    /** What is to be found, in the words of {@link #summary}. */
    List<String> expected() {
        return directives("expect ");
    }

    Compilation compile() {
        SchemaLimits limits = SchemaLimits.DEFAULTS;
        for (String directive : directives("limit ")) {
            limits = LimitWords.apply(limits, directive);
        }
        Path input =
                directives("compile ").stream().findFirst().map(FOLDER::resolve).orElse(file);
        SchemaSource source = SchemaSource.classLoader(BadSchema.class.getClassLoader());
        return new SchemaCompiler()
                .compile(new CompileRequest(
                        List.of(new SchemaInput.File(FOLDER, input)),
                        source,
                        limits,
                        CompileRequest.installedDialects()));
    }

    /** Id and places of a diagnostic, as the first comment of a file would state them. */
    String summary(Diagnostic diagnostic) {
        StringBuilder summary = new StringBuilder(diagnostic.id() + " at " + place(diagnostic.span()));
        diagnostic.notes().forEach(note -> summary.append(", note at ").append(place(note.span())));
        return summary.toString();
    }

    private String place(Span span) {
        Path where = Path.of(span.file().name());
        String file = where.equals(this.file)
                ? ""
                : where.isAbsolute()
                        ? FOLDER.relativize(where).toString().replace('\\', '/') + " "
                        : span.file().name() + " ";
        return file + span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    private List<String> directives(String word) {
        String start = "# " + word;
        // Any bytes are text in Latin-1; a byte order mark may stand before the first comment.
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static Path folder() {
        try {
            return Path.of(BadSchema.class.getResource("/bad").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
