package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Schemas as texts: those that are good, and models of them. */
final class Texts {

    private static final SchemaSource BUILT_IN = SchemaSource.classLoader(Texts.class.getClassLoader());

    private Texts() {}

    /** One schema of each protocol that uses all that the protocol has, the one of the how-to pages, and those built in that import none. */
    static List<String> good() {
        try (Stream<Path> paper = Files.list(Path.of("src/test/resources/paper"));
                Stream<Path> trainer = Files.list(Path.of("../../schemas/trainer"))) {
            return Stream.of(
                            schemas(paper),
                            schemas(trainer).filter(file -> !read(file).contains("\nimport:")),
                            Stream.of(
                                    Path.of("src/test/resources/good/receiver.yaml"),
                                    Path.of("../../schemas/katcp/core.yaml"),
                                    Path.of("../../schemas/katcp/sensor.yaml")))
                    .flatMap(files -> files)
                    .map(Texts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> schemas(Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith(".yaml")).sorted();
    }

    /** The model of a text; empty if it is no good schema. */
    static Optional<Schema> model(String text) {
        Compilation compilation = compile(text);
        return compilation.schemas().stream().findFirst();
    }

    static Compilation compile(String text) {
        SchemaSource source = SchemaSource.inMemory(Map.of("x.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .or(BUILT_IN);
        return new SchemaCompiler().compile(CompileRequest.of(List.of(new SchemaInput.Named("x.yaml")), source));
    }

    static List<Change> changes(Schema before, Schema after) {
        return new SchemaComparison(CompileRequest.installedDialects()).compare(before, after);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
