package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

    @TempDir
    private Path folder;

    private static Library thing(Optional<String> sha256) {
        return new Library("org.example", "thing", "1.0", "MIT", sha256);
    }

    private Jars withThing(String... entries) throws IOException {
        Path jar = folder.resolve("thing-1.0.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest())) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Jars.of(new URLClassLoader(new URL[] {jar.toUri().toURL()}, null));
    }

    @Test
    void jarIsFoundWithItsTexts() throws IOException {
        Jar jar = withThing("META-INF/LICENSE.txt", "META-INF/NOTICE", "a/LICENSE")
                .of(thing(Optional.empty()));

        assertThat(jar.licenceText()).contains("META-INF/LICENSE.txt");
        assertThat(jar.notice()).contains("META-INF/NOTICE");
    }

    @Test
    void jarOfAnotherBuildIsRefused() throws IOException {
        Jars jars = withThing();
        Library other = thing(Optional.of("0".repeat(64)));

        assertThatThrownBy(() -> jars.of(other))
                .isInstanceOf(CommandFailure.class)
                .hasMessageMatching(".*thing-1.0.jar is not the file that the runtime was built with: SHA-256 "
                        + "[0-9a-f]{64} in place of 0{64}");
    }

    @Test
    void jarThatIsNotThereIsNamed() throws IOException {
        Jars none = Jars.of(new URLClassLoader(new URL[0], null));

        assertThatThrownBy(() -> none.of(thing(Optional.empty())))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("thing-1.0.jar is not among the jars that this command runs with, and so cannot be copied");
    }

    @Test
    void licenceThatNamesItsOwnerIsNotLentToAnotherJar() throws IOException {
        Jar with = withThing("LICENSE").of(thing(Optional.empty()));
        Jar without = Jar.of(new Library("org.example", "other", "2.0", "MIT", Optional.empty()), new byte[0]);

        assertThatThrownBy(() -> new Licences(List.of(with, without)))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("no jar brings the text of the licence (MIT) of other-2.0.jar");
    }
}
