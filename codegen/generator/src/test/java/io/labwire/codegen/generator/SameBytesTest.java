package io.labwire.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same schemas give the same bytes, from their text to that of the files, whatever else is different. */
class SameBytesTest {

    private static final Path GOLDEN = Path.of("src/test/golden");

    private static final List<String> SCHEMAS = List.of("receiver.yaml", "feeder.yaml", "cage.yaml");

    /** Text over several lines in every way that YAML has, and numbers and names that a locale may spell its own way. */
    private static final String MANY_LINES = """
            labwire: 1
            protocol: katcp
            package: org.example.i
            name: Title
            doc: |
              The first line.

              A second paragraph,
              in two lines.
            enums:
              Inch:
                doc: >-
                  Folded into
                  one line.
                values: {I: i, II: ii}
            requests:
              init-i:
                doc: "Quoted, over
                  two lines."
                timeout-hint: 1min
                arguments:
                  inch: {type: Inch, doc: 'Quoted,
                    too.'}
                  gain: {type: float64, default: 1234567.5}
                  count: {type: int32, default: 1234567}
            sensors:
              i.i: {type: int32, min: 1000000, max: 2000000, doc: Counts.}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSchemas() throws IOException {
        for (String name : SCHEMAS) {
            Files.copy(GOLDEN.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("i.yaml"), MANY_LINES);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Files.writeString(
                    folder.resolve(name + ".yaml"),
                    "labwire: 1\nprotocol: katcp\npackage: org.example." + name
                            + "\nenums: {E: {doc: An enum., values: {A: a}}}\n");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inWhateverOrderSchemasCome(long seed) throws IOException {
        List<SchemaInput> shuffled = inputs(folder);
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(files(shuffled), files(inputs(folder)));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "de-CH, Pacific/Chatham"
    })
    void inWhateverLocaleAndTimeZone(String language, String zone) throws IOException {
        Map<String, String> here = files(inputs(folder));
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertSame(files(inputs(folder)), here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void withWhateverLineEnds(String lineEnd) throws IOException {
        Map<String, String> withLineFeeds = files(inputs(folder));
        assertThat(withLineFeeds.values()).noneMatch(text -> text.contains("\r"));
        for (SchemaInput input : inputs(folder)) {
            Path file = ((SchemaInput.File) input).path();
            Files.writeString(file, Files.readString(file).replace("\n", lineEnd));
        }

        assertSame(files(inputs(folder)), withLineFeeds);
    }

    @Test
    void inWhateverFolder(@TempDir Path elsewhere) throws IOException {
        for (SchemaInput input : inputs(folder)) {
            Path file = ((SchemaInput.File) input).path();
            Files.copy(file, elsewhere.resolve(file.getFileName()));
        }

        assertSame(files(inputs(elsewhere)), files(inputs(folder)));
    }

    private static void assertSame(Map<String, String> files, Map<String, String> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static List<SchemaInput> inputs(Path folder) throws IOException {
        List<SchemaInput> inputs = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> inputs.add(new SchemaInput.File(folder, file)));
        }
        return inputs;
    }

    /** The texts of everything that can be made, by product and path. */
    private static Map<String, String> files(List<SchemaInput> inputs) {
        SchemaSource schemas = SchemaSource.classLoader(SameBytesTest.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, schemas));
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                .outputs()
                .forEach(output -> files.put(output.product() + " " + output.path(), output.text()));
        assertThat(files).hasSizeGreaterThan(inputs.size());
        return files;
    }
}
