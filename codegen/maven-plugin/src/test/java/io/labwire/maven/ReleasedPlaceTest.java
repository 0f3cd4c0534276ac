package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.maven.ReleasedPlace.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedPlaceTest {

    private static final Repository NONE = coordinates -> {
        throw new AssertionError(coordinates);
    };

    @TempDir
    Path base;

    @Test
    void aPathIsOneInTheProject() throws IOException {
        Files.createDirectories(base.resolve("schemas/released"));

        assertThat(ReleasedPlace.find("schemas/released", base, NONE)).isEqualTo(base.resolve("schemas/released"));
    }

    @Test
    void anAbsolutePathStaysAsItIs() throws IOException {
        Path jar = Files.createFile(base.resolve("receiver-1.0.jar"));

        assertThat(ReleasedPlace.find(jar.toString(), Path.of("elsewhere"), NONE))
                .isEqualTo(jar);
    }

    @Test
    void coordinatesAreForTheRepository() throws IOException {
        Path jar = base.resolve("found.jar");
        Repository repository = coordinates -> coordinates.equals("org.example:receiver:1.0") ? jar : base;

        assertThat(ReleasedPlace.find("org.example:receiver:1.0", base, repository))
                .isEqualTo(jar);
    }

    @Test
    void whatIsNeitherIsSaidToBeNeither() {
        assertThatThrownBy(() -> ReleasedPlace.find("org.example:receiver", base, NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no ")
                .hasMessageContaining("org.example:receiver:1.0");
    }
}
