package io.labwire.codegen.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSourceTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path jar;

    @BeforeEach
    void aFolderAndAJarWithOneSchemaEach() throws IOException {
        folder = temporary.resolve("classes");
        Files.createDirectories(folder.resolve("META-INF/labwire/a"));
        Files.writeString(folder.resolve("META-INF/labwire/a/folder.yaml"), "folder");
        jar = temporary.resolve("a.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/labwire/a/jar.yaml"));
            zip.write("jar".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aClassPathIsSearchedInItsOrder() throws IOException {
        SchemaSource source = SchemaSource.classPath(List.of(temporary.resolve("not-there"), folder, jar));

        assertThat(text(source, "labwire/a/folder.yaml")).contains("folder");
        assertThat(text(source, "labwire/a/jar.yaml")).contains("jar");
        assertThat(text(source, "labwire/a/other.yaml")).isEmpty();
    }

    @Test
    void onlyNamesUnderLabwireAreOnAClassPath() throws IOException {
        SchemaSource source = SchemaSource.classPath(List.of(folder));

        assertThat(text(source, "a/folder.yaml")).isEmpty();
        assertThat(text(SchemaSource.classLoader(getClass().getClassLoader()), "katcp/core.yaml"))
                .isEmpty();
    }

    @Test
    void aJarThatIsNoneCannotBeRead() throws IOException {
        Path broken = Files.writeString(temporary.resolve("broken.jar"), "not a jar");
        SchemaSource source = SchemaSource.classPath(List.of(broken));

        assertThatThrownBy(() -> source.open("labwire/a/jar.yaml")).isInstanceOf(IOException.class);
    }

    @Test
    void aJarCanBeDeletedOnceItsSchemaIsRead() throws IOException {
        text(SchemaSource.classPath(List.of(jar)), "labwire/a/jar.yaml");

        Files.delete(jar);

        assertThat(jar).doesNotExist();
    }

    @Test
    void theRunningClassLoaderHasTheBuiltInSchemas() throws IOException {
        assertThat(text(SchemaSource.classLoader(getClass().getClassLoader()), "labwire/katcp/core.yaml"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("labwire: 1"));
    }

    @Test
    void aSecondSourceIsAskedForWhatTheFirstHasNot() throws IOException {
        SchemaSource first = SchemaSource.inMemory(Map.of("x", bytes("first")));
        SchemaSource second = SchemaSource.inMemory(Map.of("x", bytes("second"), "y", bytes("second")));

        assertThat(text(first.or(second), "x")).contains("first");
        assertThat(text(first.or(second), "y")).contains("second");
        assertThat(text(first.or(second), "z")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> text(SchemaSource source, String importPath) throws IOException {
        Optional<InputStream> stream = source.open(importPath);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
