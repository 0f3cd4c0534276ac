package io.labwire.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code labwire check --against}: what has changed since a release, wherever that lies. */
class CheckAgainstTest {

    private static final String OLD = """
            labwire: 1
            protocol: katcp
            package: org.example.lamp
            requests:
              dim: {doc: Dims the lamp., arguments: {to: {type: float64, unit: percent}}}
            """;

    private static final String NEW = OLD.replace("percent", "lm");
    private static final String ACKNOWLEDGED =
            NEW + "acknowledge: [{change: LW0635, at: requests.dim, reason: Never released.}]\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void oldAndNew() throws IOException {
        file("old.yaml", OLD);
        file("src/lamp.yaml", NEW);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run check(String... words) {
        return Run.in(folder, List.of(words));
    }

    @Test
    void aBreakIsShownWithBothPlacesAndWithWhatToWriteIfItIsMeant() {
        Run run = check("check", "src/lamp.yaml", "--against", "old.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error LW0635: behaviour change: ")
                .contains("lamp.yaml:5:68", "::: ", "old.yaml:5:68")
                .contains("acknowledge {change: LW0635, at: requests.dim.arguments.to, reason: ...}");
        assertThat(run.out())
                .endsWith("compared with old.yaml:"
                        + " 0 wire breaks, 1 behaviour change, 0 source breaks, 0 safe changes\n");
    }

    @Test
    void anAcknowledgedBreakPasses() throws IOException {
        file("src/lamp.yaml", ACKNOWLEDGED);
        Run run = check("check", "src/lamp.yaml", "--against", "old.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 behaviour change (1 acknowledged)");
    }

    @Test
    void theSameSchemaIsCompatible() {
        assertThat(check("check", "old.yaml", "--against", "old.yaml").code()).isZero();
    }

    @Test
    void safeAndAcknowledgedChangesAreListedOnDemand() throws IOException {
        file("src/lamp.yaml", ACKNOWLEDGED.replace("Dims the lamp.", "Dims it."));

        assertThat(check("check", "src/lamp.yaml", "--against", "old.yaml", "--verbose")
                        .out())
                .contains(": safe LW0614: ", "(acknowledged)\n");
        assertThat(check("check", "src/lamp.yaml", "--against", "old.yaml").out())
                .doesNotContain("LW0614");
    }

    @Test
    void aFolderIsComparedFileByFile() throws IOException {
        file("released/lamp.yaml", OLD);
        file("released/sub/bulb.yaml", OLD.replace("lamp", "bulb"));
        file("src/sub/bulb.yaml", OLD.replace("lamp", "bulb"));
        Run run = check("check", "src/lamp.yaml", "src/sub/bulb.yaml", "--against", "released");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("error ").contains("LW0635");
    }

    @Test
    void aSchemaThatIsGoneIsAWireBreak() throws IOException {
        file("released/lamp.yaml", NEW);
        file("released/bulb.yaml", OLD.replace("lamp", "bulb"));
        Run run = check("check", "src/lamp.yaml", "--against", "released");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("error ").contains("LW0601: wire break: schema bulb.yaml is gone");
    }

    @Test
    void theSchemasOfAJarAreThoseItWasMadeFrom() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("lamp-1.0.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/labwire/lamp.yaml"));
            jar.write(OLD.getBytes(StandardCharsets.UTF_8));
        }
        Run run = check("check", "src/lamp.yaml", "--against", "lamp-1.0.jar");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("error ").contains("LW0635", "labwire/lamp.yaml:5:68");
    }

    @Test
    void whatCannotBeComparedWithIsToldInALine() throws IOException {
        file("empty/notes.txt", "");
        file("notes.txt", "no jar");
        file("src/bulb.yaml", OLD.replace("lamp", "bulb"));

        assertThat(failure("src/lamp.yaml", "--against", "nothing.jar")).contains("does not exist");
        assertThat(failure("src/lamp.yaml", "--against", "empty")).contains("there is no schema in ");
        assertThat(failure("src/lamp.yaml", "--against", "notes.txt")).contains("neither a schema (.yaml) nor a jar");
        assertThat(failure("src/lamp.yaml", "src/bulb.yaml", "--against", "old.yaml"))
                .contains("is one schema, and cannot be compared with 2");
    }

    @Test
    void faultsOfTheOldSchemaAreShown() throws IOException {
        file("old.yaml", OLD.replace("float64", "float65"));
        Run run = check("check", "src/lamp.yaml", "--against", "old.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("error LW0204").contains("old.yaml:5:");
    }

    private String failure(String... words) {
        Run run = check(Stream.concat(Stream.of("check"), Arrays.stream(words)).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        return run.err();
    }
}
