package io.labwire.codegen.generator.building;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.BuildFault;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaBuildTest {

    private static final String HEAD = "labwire: 1\nprotocol: katcp\npackage: org.example.%s\n";
    private static final String ENUM = "enums: {%s: {doc: An enum., values: {A: a}}}\n";

    @TempDir
    Path base;

    private final Map<String, String> jar = new HashMap<>();
    private final List<String> lookedUp = new ArrayList<>();
    private FileClaims claims = FileClaims.UNDISPUTED;
    private String stamp = "";

    @Test
    void aBuildWritesItsFilesAndTheNextOneNothing() throws IOException {
        schema("t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));

        assertThat(run())
                .isEqualTo(new BuildResult(Optional.of("first build"), List.of(), List.of(), new Changes(1, 0, 0)));
        assertThat(files()).containsExactly("org/example/t/E.java");
        assertThat(run()).isEqualTo(new BuildResult(Optional.empty(), List.of(), List.of(), new Changes(0, 1, 0)));
    }

    @Test
    void aSchemaThatChangesIsBuiltAndThoseThatDoNotStayAsTheyAre() throws IOException {
        schema("a.yaml", HEAD.formatted("a") + ENUM.formatted("E"));
        schema("b.yaml", HEAD.formatted("b") + ENUM.formatted("E"));
        run();
        schema("b.yaml", HEAD.formatted("b") + ENUM.formatted("F"));

        BuildResult result = run();

        assertThat(result.why()).contains("schemas/b.yaml changed");
        assertThat(result.changes()).isEqualTo(new Changes(1, 1, 1));
        assertThat(files()).containsExactly("org/example/a/E.java", "org/example/b/F.java");
    }

    @Test
    void anImportFromTheClassPathCounts() throws IOException {
        jar.put("labwire/t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        schema(
                "a.yaml",
                HEAD.formatted("a") + "import: [labwire/t.yaml]\n"
                        + "requests: {go: {doc: Goes., arguments: {e: {type: E}}}}\n");
        run();
        assertThat(run().why()).isEmpty();

        jar.put("labwire/t.yaml", HEAD.formatted("t2") + ENUM.formatted("E"));
        stamp = "another";

        assertThat(run().why()).contains("labwire/t.yaml changed");
    }

    @Test
    void nothingIsLookedUpAsLongAsTheStampIsTheSame() throws IOException {
        jar.put("labwire/t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        schema(
                "a.yaml",
                HEAD.formatted("a") + "import: [labwire/t.yaml]\n"
                        + "requests: {go: {doc: Goes., arguments: {e: {type: E}}}}\n");
        run();
        lookedUp.clear();

        assertThat(run().why()).isEmpty();
        assertThat(lookedUp).isEmpty();
        stamp = "another, though all is equal";
        assertThat(run().why()).isEmpty();
        assertThat(lookedUp).containsExactly("labwire/t.yaml");
        assertThat(run().why()).isEmpty();
        assertThat(lookedUp).containsExactly("labwire/t.yaml");
    }

    @Test
    void anImportOfAnImportCounts() throws IOException {
        jar.put("labwire/s.yaml", HEAD.formatted("s") + ENUM.formatted("S"));
        jar.put(
                "labwire/t.yaml",
                HEAD.formatted("t") + "import: [labwire/s.yaml]\n"
                        + "requests: {go: {doc: Goes., arguments: {s: {type: S}}}}\n");
        schema("a.yaml", HEAD.formatted("a") + "import: [labwire/t.yaml]\n" + ENUM.formatted("E"));
        run();

        stamp = "another";
        jar.put("labwire/s.yaml", HEAD.formatted("s") + "doc: Other.\n" + ENUM.formatted("S"));

        assertThat(run().why()).contains("labwire/s.yaml changed");
    }

    @Test
    void anImportFromAFileOutsideTheFolderCounts() throws IOException {
        Files.writeString(base.resolve("outside.yaml"), HEAD.formatted("o") + ENUM.formatted("O"));
        schema(
                "a.yaml",
                HEAD.formatted("a") + "import: [../outside.yaml]\n"
                        + "requests: {go: {doc: Goes., arguments: {o: {type: O}}}}\n");
        run();
        assertThat(run().why()).isEmpty();

        Files.writeString(base.resolve("outside.yaml"), HEAD.formatted("o2") + ENUM.formatted("O"));

        assertThat(run().why()).contains("outside.yaml changed");
    }

    @Test
    void aSchemaThatIsBrokenLeavesTheFilesAndIsUpToDateAgainOnceMended() throws IOException {
        String good = HEAD.formatted("t") + ENUM.formatted("E");
        schema("t.yaml", good);
        run();
        schema("t.yaml", good + "informs: {gone: {a: {type: bol}}}\n");

        BuildResult broken = run();
        assertThat(broken.why()).contains("schemas/t.yaml changed");
        assertThat(broken.diagnostics()).extracting(Diagnostic::id).containsExactly("LW0204");
        assertThat(broken.changes()).isEqualTo(Changes.NONE);
        assertThat(run().errors()).isEqualTo(1);
        assertThat(files()).containsExactly("org/example/t/E.java");

        schema("t.yaml", good);
        assertThat(run().why()).isEmpty();
    }

    @Test
    void warningsAreSaidAgainAsLongAsNothingChanges() throws IOException {
        jar.put("labwire/t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        schema("a.yaml", HEAD.formatted("a") + "import: [labwire/t.yaml]\n" + ENUM.formatted("E2"));
        assertThat(run().diagnostics()).extracting(Diagnostic::id).containsExactly("LW0316");

        BuildResult again = run();

        assertThat(again.why()).isEmpty();
        assertThat(again.repeated())
                .singleElement()
                .satisfies(
                        text -> assertThat(text).startsWith("warning LW0316: ").contains("a.yaml:4:10"));
    }

    @Test
    void theLastSchemaTakesItsFilesWithIt() throws IOException {
        schema("t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        run();
        Files.delete(base.resolve("schemas/t.yaml"));

        BuildResult result = run();

        assertThat(result.why()).contains("schemas/t.yaml is gone");
        assertThat(result.changes()).isEqualTo(new Changes(0, 0, 1));
        assertThat(run().why()).isEmpty();
    }

    @Test
    void whatAnotherBuildClaimsIsNotWrittenAndAlsoNotPassedOverInSilence() throws IOException {
        schema("t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        run();
        Diagnostic disputed =
                BuildFault.FILE_OF_ANOTHER_BUILD.at(Span.startOf(new SourceFile("pom.xml", "")), "somebody else's");
        claims = (places, files) -> List.of(disputed);

        assertThat(run().diagnostics()).containsExactly(disputed);
        schema("u.yaml", HEAD.formatted("u") + ENUM.formatted("E"));
        assertThat(run().diagnostics()).containsExactly(disputed);
        assertThat(files()).containsExactly("org/example/t/E.java");
    }

    @Test
    void batchesThatMakeTheSameFileAreADiagnostic() throws IOException {
        schema("t.yaml", HEAD.formatted("t") + ENUM.formatted("E"));
        Batch batch = new Batch(inputs(), Set.of(Product.SOURCES));

        assertThat(build().run(plan(List.of(batch, batch))).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("LW0501");
    }

    private BuildResult run() throws IOException {
        return build().run(plan(List.of(new Batch(inputs(), Set.of(Product.SOURCES)))));
    }

    private BuildPlan plan(List<Batch> batches) {
        return new BuildPlan(
                List.of(new Ingredient(Kind.TOOL, "labwire", "1")),
                batches,
                Map.of(Product.SOURCES, OutputPlace.of(base.resolve("out"), "sources")));
    }

    private SchemaBuild build() {
        Map<String, byte[]> texts = new HashMap<>();
        jar.forEach((name, text) -> texts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new SchemaBuild(base, base.resolve("records/main.record"), name -> true, source(texts), stamp, claims);
    }

    private SchemaSource source(Map<String, byte[]> texts) {
        SchemaSource source = SchemaSource.inMemory(texts);
        return importPath -> {
            lookedUp.add(importPath);
            return source.open(importPath);
        };
    }

    private List<SchemaInput> inputs() throws IOException {
        Path folder = Files.createDirectories(base.resolve("schemas"));
        List<SchemaInput> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> inputs.add(new SchemaInput.File(folder, file)));
        }
        return inputs;
    }

    private List<String> files() throws IOException {
        Path out = base.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void schema(String name, String text) throws IOException {
        Files.createDirectories(base.resolve("schemas"));
        Files.writeString(base.resolve("schemas").resolve(name), text);
    }
}
