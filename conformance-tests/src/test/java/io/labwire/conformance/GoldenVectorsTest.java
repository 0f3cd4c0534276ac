package io.labwire.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of vectors that proves nothing is a failure. */
class GoldenVectorsTest {

    private static final String VECTOR = "{\"name\": \"one\", \"bytes_hex\": \"3f\"}\n";

    private final GoldenVectors vectors =
            GoldenVectors.of("toy", Map.of("two.jsonl", 2, "empty.jsonl", 0, "absent.jsonl", 1));

    @TempDir
    private Path directory;

    @Test
    void aFileOnTheClassPathIsReadWhole() {
        assertThat(vectors.known("two.jsonl")).extracting(GoldenVector::name).containsExactly("one", "two");
    }

    @Test
    void aMissingFileFails() {
        assertThatThrownBy(() -> vectors.known("absent.jsonl"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("META-INF/labwire/vectors/toy/absent.jsonl: not on the class path");
    }

    @Test
    void anEmptyFileFailsEvenIfItIsSaidToBeEmpty() {
        assertThatThrownBy(() -> vectors.known("empty.jsonl"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("META-INF/labwire/vectors/toy/empty.jsonl: no vectors in it");
    }

    @Test
    void anotherNumberOfVectorsThanStatedFails() {
        assertThatThrownBy(() -> GoldenVectors.of("toy", Map.of("two.jsonl", 3)).known("two.jsonl"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("META-INF/labwire/vectors/toy/two.jsonl: 2 vectors where there must be 3");
    }

    @Test
    void aFileThatNobodyDeclaredFails() {
        assertThatThrownBy(() -> vectors.known("other.jsonl")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aNameThatComesTwiceFails() {
        assertThatThrownBy(() -> VectorFile.read("toy", VECTOR + VECTOR))
                .isInstanceOf(AssertionError.class)
                .hasMessage("toy:2: a second vector named one");
    }

    @Test
    void whatIsNotJsonFailsWithItsLine() {
        assertThatThrownBy(() -> VectorFile.read("toy", VECTOR + "\n{\"name\""))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("toy:3: not JSON");
    }

    @Test
    void aFieldThatIsMissingFailsWithItsPlace() {
        assertThatThrownBy(() -> VectorFile.read("toy", VECTOR).get(0).text("decoded"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("toy:1: no \"decoded\"");
    }

    @Test
    void furtherVectorsAreReadFromTheDirectory() throws IOException {
        Files.writeString(directory.resolve("two.jsonl"), VECTOR);

        assertThat(vectors.further("two.jsonl", directory.toString()).orElseThrow())
                .extracting(GoldenVector::name)
                .containsExactly("one");
    }

    @Test
    void furtherVectorsMayLieInAFolderOfTheProtocol() throws IOException {
        Files.createDirectory(directory.resolve("toy"));
        Files.writeString(directory.resolve("toy/two.jsonl"), VECTOR);

        assertThat(vectors.further("two.jsonl", directory.toString())).isPresent();
    }

    @Test
    void aDirectoryNeedNotHaveEveryFile() throws IOException {
        Files.writeString(directory.resolve("two.jsonl"), VECTOR);

        assertThat(vectors.further("absent.jsonl", directory.toString())).isEmpty();
    }

    @Test
    void noFurtherVectorsAreAskedForWithoutTheProperty() {
        assertThat(vectors.further("two.jsonl", null)).isEmpty();
    }

    @Test
    void aFurtherFileWithoutVectorsFails() throws IOException {
        Files.writeString(directory.resolve("two.jsonl"), "\n");

        assertThatThrownBy(() -> vectors.further("two.jsonl", directory.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("two.jsonl: no vectors in it");
    }

    @Test
    void aDirectoryThatIsNotThereFails() {
        assertThatThrownBy(() -> vectors.further(
                        "two.jsonl", directory.resolve("nowhere").toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("labwire.vectors names")
                .hasMessageContaining("where there is none of [absent.jsonl, empty.jsonl, two.jsonl]");
    }

    @Test
    void aDirectoryWithNoneOfTheFilesFails() throws IOException {
        Files.writeString(directory.resolve("stranger.jsonl"), VECTOR);

        assertThatThrownBy(() -> vectors.further("two.jsonl", directory.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("where there is none of");
    }
}
