package io.labwire.its;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project that Maven has built, as the hooks of a case see it.
 *
 * <p>Paths are relative to the project, with slashes.
 */
public final class BuiltProject {

    /** A time that no build writes. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    /** The first line of every build. */
    private static final String START = "[INFO] Scanning for projects...";

    private final Path base;

    /**
     * A project.
     *
     * @param base its folder
     */
    public BuiltProject(File base) {
        this.base = base.toPath();
    }

    /** What the last build said. */
    public List<String> log() throws IOException {
        List<String> lines = Files.readAllLines(base.resolve("build.log"));
        return lines.subList(lines.lastIndexOf(START), lines.size());
    }

    /** Fails unless a line of the last build is exactly this one. */
    public void said(String line) throws IOException {
        assertThat(log()).contains(line);
    }

    /** Fails unless a line of the last build begins so. */
    public void beganALineWith(String start) throws IOException {
        assertThat(log()).anyMatch(line -> line.startsWith(start));
    }

    /** Fails if the last build shows how the plugin looks inside. */
    public void showedNoStackTrace() throws IOException {
        assertThat(log()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception:"));
    }

    /** Fails unless these are the files in a folder, and below it. */
    public void has(String folder, String... files) throws IOException {
        assertThat(files(base.resolve(folder))
                        .map(base.resolve(folder)::relativize)
                        .map(BuiltProject::slashes))
                .containsExactlyInAnyOrder(files);
    }

    /** Fails if there is something at a path. */
    public void hasNot(String path) {
        assertThat(base.resolve(path)).doesNotExist();
    }

    /** Gives everything that was built a time long ago, so that it is seen what the next build writes. */
    public void age() throws IOException {
        for (Path file :
                files(base).filter(file -> file.toString().contains("target")).toList()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    /**
     * Fails unless these files are the only ones under a folder that were written since they were aged. What the compiler
     * notes down for itself at every build does not count.
     */
    public void hasWritten(String folder, String... files) throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : files(base.resolve(folder)).toList()) {
            if (!file.toString().contains("maven-status")
                    && !Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                written.add(slashes(base.resolve(folder).relativize(file)));
            }
        }
        assertThat(written).containsExactlyInAnyOrder(files);
    }

    /** The line of the default execution's record that says which labwire has written it. */
    public String toolLine() throws IOException {
        return Files.readAllLines(base.resolve("target/labwire/generate-default.record")).stream()
                .filter(line -> line.startsWith("TOOL\t"))
                .findFirst()
                .orElseThrow();
    }

    /** Writes a file. */
    public void write(String path, String text) throws IOException {
        Files.writeString(base.resolve(path), text);
    }

    /** Replaces a text in a file, which must be there. */
    public void replace(String path, String text, String replacement) throws IOException {
        String before = Files.readString(base.resolve(path));
        assertThat(before).contains(text);
        Files.writeString(base.resolve(path), before.replace(text, replacement));
    }

    /** Moves a file. */
    public void move(String from, String to) throws IOException {
        Files.move(base.resolve(from), base.resolve(to));
    }

    /** Deletes a file, or a folder with all that is in it. */
    public void delete(String path) throws IOException {
        try (Stream<Path> all = Files.walk(base.resolve(path))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
