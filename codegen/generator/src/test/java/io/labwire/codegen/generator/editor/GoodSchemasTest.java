package io.labwire.codegen.generator.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.dialect.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor finds nothing wrong with any good schema of the project: built in, of examples, of tests, of pages. */
class GoodSchemasTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\n(labwire:.*?)^```");
    /** Tests have schemas of protocols of their own. */
    private static final Pattern PROTOCOL = Pattern.compile("(?m)^protocol: ("
            + CompileRequest.installedDialects().stream().map(Dialect::protocol).collect(Collectors.joining("|"))
            + ")$");

    private static final List<Path> SKIPPED =
            List.of(ROOT.resolve(Path.of("codegen", "model", "src", "test", "resources", "bad")));

    private static final List<Path> PAGES = List.of(ROOT.resolve("README.md"), ROOT.resolve("docs"));

    static Stream<Arguments> schemas() {
        return files(".yaml")
                .map(file -> Arguments.of(ROOT.relativize(file), SchemaLanguageFile.text(file)))
                .filter(schema -> PROTOCOL.matcher((String) schema.get()[1]).find());
    }

    static Stream<Arguments> blocks() {
        return files(".md")
                .filter(file -> PAGES.stream().anyMatch(file::startsWith))
                .flatMap(file -> BLOCK.matcher(SchemaLanguageFile.text(file))
                        .results()
                        .filter(block -> PROTOCOL.matcher(block.group(1)).find())
                        .map(block -> Arguments.of(ROOT.relativize(file), block.group(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"schemas", "blocks"})
    void nothingIsWrong(Path file, String schema) {
        assertThat(SchemaLanguageFile.complaints(schema)).as("%s", file).isEmpty();
    }

    @Test
    void theSchemasOfAllKindsAreLookedAt() {
        assertThat(schemas().map(schema -> schema.get()[0].toString().replace('\\', '/')))
                .contains(
                        "schemas/katcp/core.yaml",
                        "schemas/trainer/core.yaml",
                        "examples/receiver/src/main/labwire/receiver.yaml",
                        "examples/rig/src/main/labwire/water.yaml",
                        "codegen/generator/src/test/golden/receiver.yaml",
                        "conformance-tests/src/test/labwire/everything.yaml",
                        "codegen/model/src/test/resources/paper/katcp.yaml",
                        "codegen/model/src/test/resources/paper/pectus.yaml",
                        "codegen/model/src/test/resources/paper/smok.yaml",
                        "codegen/model/src/test/resources/paper/trainer.yaml",
                        "codegen/model/src/test/resources/paper/volatus.yaml");
        assertThat(blocks()).isNotEmpty();
    }

    private static Stream<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = String.valueOf(folder.getFileName());
                    boolean skipped = name.equals("target")
                            || (name.startsWith(".") && !folder.equals(ROOT))
                            || SKIPPED.contains(folder);
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted();
    }
}
