package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code of AutoTrainer needs the copied jars and the JDK, also where something may be null. */
class VendoredTypesTest {

    private static final String SCHEMA = """
            labwire: 1
            protocol: trainer
            package: org.example.lab
            name: Lab
            levels: [0.9.11, S1, S2, S3, S4, current]
            codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
            records:
              Cup: {doc: A cup., fields: {label: {type: string?, doc: What stands on it.}}}
            commands:
              fill: {number: 30001, doc: Fills it., payload: json?, reply: Cup}
            """;

    private static final String MAIN = """
            package org.example.lab;

            import io.labwire.json.write.JsonLayout;

            public final class Main {
                public static void main(String[] words) {
                    System.out.println(new String(Cup.TYPE.encode(new Cup(null), JsonLayout.PYTHON)));
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRuntimeAndGenerate() throws IOException {
        Files.writeString(folder.resolve("lab.yaml"), SCHEMA);
        done("vendor", "trainer", "--out", "lib");
        done("generate", "lab.yaml", "--out", "src");
        Files.writeString(folder.resolve("src/org/example/lab/Main.java"), MAIN);
    }

    private void done(String... words) {
        Run run = Run.in(folder, List.of(words));
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void compilesOnTheClassPath() throws Exception {
        JdkTools.run("javac -d classes -cp lib/* -sourcepath src src/org/example/lab/Main.java " + generated(), folder);

        assertThat(JdkTools.run("java -cp lib/*:classes org.example.lab.Main", folder))
                .containsExactly("{\"label\": null}");
    }

    @Test
    void compilesOnTheModulePath() throws Exception {
        Files.writeString(
                folder.resolve("src/module-info.java"), "module org.example.lab { requires io.labwire.trainer; }");
        JdkTools.run(
                "javac -d modules -p lib -sourcepath src src/module-info.java src/org/example/lab/Main.java "
                        + generated(),
                folder);

        assertThat(JdkTools.run("java -p lib:modules -m org.example.lab/org.example.lab.Main", folder))
                .containsExactly("{\"label\": null}");
    }

    private static String generated() {
        return "src/org/example/lab/LabRemote.java src/org/example/lab/LabHandlers.java";
    }
}
