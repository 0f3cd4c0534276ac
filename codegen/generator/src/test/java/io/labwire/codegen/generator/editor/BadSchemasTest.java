package io.labwire.codegen.generator.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/**
 * What an editor finds wrong with the bad schemas of the schema compiler: all mistakes of structure, and no other. A new file
 * is taken as a mistake of meaning unless its id is listed here.
 */
class BadSchemasTest {

    private static final Path FOLDER = Path.of("..", "model", "src", "test", "resources", "bad");

    /** Keys that are unknown, missing or not the protocol's, and values of another kind or form than the key takes. */
    private static final Set<String> STRUCTURAL =
            Set.of("LW0201", "LW0202", "LW0203", "LW0208", "LW0209", "LW0212", "LW0213", "LW0240", "LW0248");

    /** A missing key, where other mistakes with this id are a blank text; a comma that makes a key of half a type; a text for a number. */
    private static final Set<String> STRUCTURAL_FILES = Set.of(
            "LW0214-number-that-is-none.yaml",
            "LW0229-acknowledged-without-reason.yaml",
            "LW0229-no-reason.yaml",
            "LW0241-comma-in-braces.yaml");

    /** A text of a form that only the compiler knows, the name of a message, a key that one protocol's messages must have, an empty list. */
    private static final Set<String> FILES_OF_MEANING = Set.of(
            "LW0202-command-without-number.yaml",
            "LW0202-event-without-number.yaml",
            "LW0213-fate-of-unknown-messages.yaml",
            "LW0213-needs.yaml");

    /** A list as a key, and a number that the reader of the validator finds too long as well. */
    private static final Set<String> UNREADABLE_FILES =
            Set.of("LW0203-list-as-key.yaml", "LW0215-number-too-long.yaml");

    /** A fault of the bytes or of the YAML; about these, tools differ. */
    private static final String READING = "LW01";

    private record Bad(String name, List<String> ids, Path schema) {

        static Bad of(Path file) {
            List<String> ids = directives(file, "# expect ")
                    .map(line -> line.substring(0, 6))
                    .toList();
            Path schema = directives(file, "# compile ")
                    .findFirst()
                    .map(FOLDER::resolve)
                    .orElse(file);
            return new Bad(String.valueOf(file.getFileName()), ids, schema);
        }

        boolean isReadable() {
            return ids.stream().noneMatch(id -> id.startsWith(READING));
        }

        boolean isStructural() {
            return STRUCTURAL_FILES.contains(name)
                    || (!FILES_OF_MEANING.contains(name) && ids.stream().anyMatch(STRUCTURAL::contains));
        }

        @Override
        public String toString() {
            return name;
        }

        private static Stream<String> directives(Path file, String start) {
            return SchemaLanguageFile.text(file)
                    .lines()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()));
        }
    }

    static Stream<Bad> structural() {
        return readable().filter(Bad::isStructural);
    }

    static Stream<Bad> ofMeaning() {
        return readable().filter(bad -> !bad.isStructural());
    }

    static Stream<Bad> unreadable() {
        return yaml().filter(bad -> UNREADABLE_FILES.contains(bad.name()));
    }

    @ParameterizedTest
    @MethodSource("structural")
    void mistakesOfStructureAreFound(Bad bad) {
        assertThat(SchemaLanguageFile.complaints(SchemaLanguageFile.text(bad.schema())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofMeaning")
    void mistakesOfMeaningAreNotTakenForMistakesOfStructure(Bad bad) {
        assertThat(SchemaLanguageFile.complaints(SchemaLanguageFile.text(bad.schema())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatNoJsonCanHoldIsRefusedByTheReaderAlready(Bad bad) {
        String schema = SchemaLanguageFile.text(bad.schema());
        assertThatThrownBy(() -> SchemaLanguageFile.complaints(schema)).isInstanceOf(JacksonException.class);
    }

    @Test
    void allKindsAreThere() {
        assertThat(structural()).hasSizeGreaterThanOrEqualTo(36);
        assertThat(unreadable()).hasSameSizeAs(UNREADABLE_FILES);
        assertThat(ofMeaning()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(readable().map(Bad::name)).containsAll(STRUCTURAL_FILES).containsAll(FILES_OF_MEANING);
        assertThat(structural().flatMap(bad -> bad.ids().stream())).containsAll(STRUCTURAL);
    }

    private static Stream<Bad> readable() {
        return yaml().filter(bad -> !UNREADABLE_FILES.contains(bad.name()));
    }

    private static Stream<Bad> yaml() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Bad::of)
                    .filter(Bad::isReadable)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
