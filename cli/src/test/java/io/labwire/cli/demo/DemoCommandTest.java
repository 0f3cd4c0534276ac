package io.labwire.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    private static List<Path> demoFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("labwire-demo"))
                    .toList();
        }
    }

    @Test
    void showsEveryStepWithTheBytesAndLeavesNothingBehind() throws IOException {
        List<Path> before = demoFolders();
        Run run = Run.in(folder, List.of("demo"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("public record TuneRequest(Band band, double frequency, Duration hold)")
                .containsPattern("\\R +<- #version-connect katcp-protocol 5\\.1-BIMT\\R")
                .containsPattern("\\R +-> \\?sensor-sampling\\[\\d+] rsc\\.rx\\.lo\\.frequency event\\R")
                .containsPattern("\\R +-> \\?tune\\[\\d+] l 1420000000\\.0 1\\.0\\R")
                .containsPattern("\\R +<- #lock-progress\\[\\d+] 0\\.25\\R")
                .containsPattern(
                        "\\R +<- #sensor-status \\d+\\.\\d{6} 1 rsc\\.rx\\.lo\\.frequency nominal 1405000000\\.0\\R")
                .containsPattern("\\R +<- !tune\\[\\d+] ok 1\\.\\d+\\R")
                .doesNotContain("\u001b");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(demoFolders()).isEqualTo(before);
    }

    @Test
    void keptFolderHoldsTheSchemaTheCodeAndTheClasses() {
        Run run = Run.in(folder, List.of("demo", "--keep", "kept"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("kept/receiver.yaml")).exists();
        assertThat(folder.resolve("kept/generated/org/example/receiver/TuneRequest.java"))
                .exists();
        assertThat(folder.resolve("kept/src/org/example/receiver/Receiver.java"))
                .exists();
        assertThat(folder.resolve("kept/classes/org/example/receiver/Receiver.class"))
                .exists();
    }

    @Test
    void folderWithFilesInItIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.in(folder, List.of("demo", "--keep", "."));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire demo: .* is there already, and is not an empty folder\\R");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    }
}
