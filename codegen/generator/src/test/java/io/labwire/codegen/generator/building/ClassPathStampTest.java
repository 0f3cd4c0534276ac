package io.labwire.codegen.generator.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathStampTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @Test
    void aJarCountsByPlaceSizeAndTime() throws IOException {
        Path jar = Files.writeString(folder.resolve("tool.jar"), "text");
        Files.setLastModifiedTime(jar, LONG_AGO);
        String before = ClassPathStamp.ofCode(List.of(jar));
        assertThat(ClassPathStamp.ofCode(List.of(jar))).isEqualTo(before);

        Files.writeString(jar, "next");
        assertThat(ClassPathStamp.ofCode(List.of(jar))).isNotEqualTo(before);
        Files.writeString(jar, "longer");
        Files.setLastModifiedTime(jar, LONG_AGO);
        assertThat(ClassPathStamp.ofCode(List.of(jar))).isNotEqualTo(before);
        Files.copy(jar, folder.resolve("other.jar"));
        assertThat(ClassPathStamp.ofCode(List.of(folder.resolve("other.jar")))).isNotEqualTo(before);
    }

    @Test
    void aFolderCountsByWhatIsInIt() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/META-INF/labwire"));
        Path schema = Files.writeString(classes.resolve("a.yaml"), "text");
        List<Path> classPath = List.of(folder.resolve("classes"));
        String schemas = ClassPathStamp.ofSchemas(classPath);
        String code = ClassPathStamp.ofCode(classPath);

        Files.setLastModifiedTime(schema, LONG_AGO);
        assertThat(ClassPathStamp.ofSchemas(classPath)).isEqualTo(schemas);
        Files.writeString(folder.resolve("classes/A.class"), "class");
        assertThat(ClassPathStamp.ofSchemas(classPath)).isEqualTo(schemas);
        assertThat(ClassPathStamp.ofCode(classPath)).isNotEqualTo(code);
        Files.writeString(schema, "next");
        assertThat(ClassPathStamp.ofSchemas(classPath)).isNotEqualTo(schemas);
    }

    @Test
    void theOrderCounts() throws IOException {
        Path a = Files.createFile(folder.resolve("a.jar"));
        Path b = Files.createFile(folder.resolve("b.jar"));

        assertThat(ClassPathStamp.ofSchemas(List.of(a, b))).isNotEqualTo(ClassPathStamp.ofSchemas(List.of(b, a)));
    }
}
