package io.labwire.codegen.generator.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolCodeTest {

    @TempDir
    Path folder;

    @Test
    void aJarCountsByWhatIsInIt() throws IOException {
        Path jar = folder.resolve("tool.jar");
        String before = digest(jar("A", "text", 1_000_000_000_000L, jar));

        assertThat(digest(jar("A", "text", 1_700_000_000_000L, jar))).isEqualTo(before);
        assertThat(digest(jar("A", "next", 1_000_000_000_000L, jar))).isNotEqualTo(before);
        assertThat(digest(jar("B", "text", 1_000_000_000_000L, jar))).isNotEqualTo(before);
    }

    @Test
    void aFolderCountsByWhatIsInIt() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/p"));
        Files.writeString(classes.resolve("A.class"), "text");
        String before = digest(folder.resolve("classes"));

        Files.writeString(classes.resolve("A.class"), "next");
        assertThat(digest(folder.resolve("classes"))).isNotEqualTo(before);
        Files.writeString(classes.resolve("A.class"), "text");
        assertThat(digest(folder.resolve("classes"))).isEqualTo(before);
    }

    @Test
    void whatIsNotThereDoesNotCount() throws IOException {
        assertThat(ToolCode.digest(List.of(folder.resolve("nowhere")))).isEqualTo(ToolCode.digest(List.of()));
    }

    private static String digest(Path element) throws IOException {
        return ToolCode.digest(List.of(element));
    }

    private static Path jar(String name, String text, long time, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
