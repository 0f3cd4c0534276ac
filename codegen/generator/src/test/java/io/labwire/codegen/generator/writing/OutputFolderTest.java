package io.labwire.codegen.generator.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.TestSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path root;

    private Path folder;
    private Path lists;

    @BeforeEach
    void layOut() {
        folder = root.resolve("generated");
        lists = root.resolve("lists");
    }

    @Test
    void filesAreWrittenWithTheirFolders() throws IOException {
        assertThat(write("main", output("a/b/C.java", "c"))).isEqualTo(new Changes(1, 0, 0));
        assertThat(folder.resolve("a/b/C.java")).hasContent("c");
    }

    @Test
    void anEqualFileIsNotTouched() throws IOException {
        write("main", output("a/C.java", "c"));
        Files.setLastModifiedTime(folder.resolve("a/C.java"), LONG_AGO);
        Files.setLastModifiedTime(lists.resolve("main.list"), LONG_AGO);

        assertThat(write("main", output("a/C.java", "c"))).isEqualTo(new Changes(0, 1, 0));
        assertThat(Files.getLastModifiedTime(folder.resolve("a/C.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(lists.resolve("main.list"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aFileThatSomebodyDeletedIsWrittenAgain() throws IOException {
        write("main", output("a/C.java", "c"));
        Files.delete(folder.resolve("a/C.java"));

        assertThat(write("main", output("a/C.java", "c"))).isEqualTo(new Changes(1, 0, 0));
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws IOException {
        Files.createDirectories(folder);
        Path inTheWay = Files.writeString(folder.resolve("a"), "mine");

        assertThatThrownBy(() -> write("main", output("a/b/C.java", "c")))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessage(inTheWay.toString());
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void aFileNoLongerMadeIsDeletedWithTheFoldersItLeavesEmpty() throws IOException {
        write("main", output("a/b/C.java", "c"), output("a/D.java", "d"));

        assertThat(write("main", output("a/D.java", "d"))).isEqualTo(new Changes(0, 1, 1));
        assertThat(folder.resolve("a/b")).doesNotExist();
        assertThat(folder.resolve("a/D.java")).exists();
    }

    @Test
    void aFileOfOthersStays() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/Mine.java"), "mine");
        write("main", output("a/C.java", "c"));

        write("main");

        assertThat(folder.resolve("a/Mine.java")).hasContent("mine");
        assertThat(folder.resolve("a/C.java")).doesNotExist();
    }

    @Test
    void aFileThatMovedToAnotherExecutionStays() throws IOException {
        write("first", output("a/C.java", "c"));
        write("second", output("a/C.java", "c"));

        write("first");

        assertThat(folder.resolve("a/C.java")).exists();
    }

    @Test
    void aListThatNamesAFileElsewhereDeletesNothing() throws IOException {
        Path precious = Files.writeString(root.resolve("precious"), "x");
        Files.createDirectories(lists);
        Files.writeString(lists.resolve("main.list"), "../precious\n");

        assertThatThrownBy(() -> write("main")).isInstanceOf(IOException.class).hasMessageContaining("../precious");
        assertThat(precious).exists();
    }

    private Changes write(String execution, Output... outputs) throws IOException {
        return new OutputFolder(folder, lists.resolve(execution + ".list")).write(List.of(outputs));
    }

    private static Output output(String path, String text) {
        return new Output(Product.SOURCES, path, text, TestSchemas.at("x"));
    }
}
