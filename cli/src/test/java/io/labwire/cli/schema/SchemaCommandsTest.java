package io.labwire.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandsTest {

    private static final String LAMP = """
            labwire: 1
            protocol: katcp
            package: org.example.lamp
            doc: A lamp.
            requests:
              switch-on:
                doc: Switches the lamp on.
              switch-off:
                doc: Switches the lamp off.
            """;

    private static final String RIG = """
            labwire: 1
            protocol: trainer
            package: org.example.rig
            doc: A rig.
            events:
              gateOpened: {number: 1, payload: {side: {type: string, doc: Which one.}}, doc: A gate is open.}
            commands:
              feed:
                number: 2
                doc: Feeds.
                payload: {drops: {type: int32, doc: How many.}}
                reply: {given: {type: int32, doc: How many.}}
            """;

    private static final String MISSPELT = LAMP.replace("protocol: katcp", "protocol: kactp");

    @TempDir
    private Path folder;

    private Run run(String... words) {
        return Run.in(folder, List.of(words));
    }

    private void schema(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files(String below) throws IOException {
        Path root = folder.resolve(below);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !file.startsWith(".labwire"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void soundSchemaIsCheckedWithOneLine() throws IOException {
        schema("lamp.yaml", LAMP);
        Run run = run("check", "lamp.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("lamp.yaml: no fault; 2 requests\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void warningIsShownAndCounted() throws IOException {
        schema("lamp.yaml", LAMP + "sensors: {the lamp: {type: bool}}\n");
        Run run = run("check", "lamp.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).endsWith("lamp.yaml: 1 warning; 2 requests, 1 sensor\n");
        assertThat(run.err()).startsWith("warning LW0332: ").contains("lamp.yaml:10:11");
    }

    @Test
    void schemaThatNothingIsGeneratedForIsCheckedAllTheSame() throws IOException {
        schema("hub.yaml", "labwire: 1\nprotocol: smok\npackage: hub\nenums: {Side: {doc: A side., values: {L: l}}}\n");
        Run run = run("check", "hub.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("hub.yaml: no fault; 1 enum; nothing is generated for protocol smok here\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void faultIsShownWithItsLineAndACaretOnTheErrorStream() throws IOException {
        schema("lamp.yaml", MISSPELT);
        Run run = run("check", "lamp.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error LW")
                .contains("lamp.yaml:2:11", "2 | protocol: kactp", "^^^^^")
                .doesNotContain("Exception");
    }

    @Test
    void faultsOfAllSchemasAreShownTogether() throws IOException {
        schema("one.yaml", "labwire: 2\n");
        schema("two.yaml", "- x\n");
        Run run = run("check", "one.yaml", "two.yaml", "three.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("one.yaml:", "two.yaml:", "three.yaml:");
    }

    @Test
    void schemaWithAFaultGeneratesNothing() throws IOException {
        schema("lamp.yaml", MISSPELT);

        assertThat(run("generate", "lamp.yaml", "--out", "out").code()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void generatedFilesStandInTheFoldersOfTheirPackages() throws IOException {
        schema("lamp.yaml", LAMP);
        Run run = run("generate", "lamp.yaml", "--out", "out", "--test-out", "tests");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files("out"))
                .contains(
                        "META-INF/labwire/lamp.yaml",
                        "org/example/lamp/LampClient.java",
                        "org/example/lamp/LampDevice.java",
                        "org/example/lamp/SwitchOnRequest.java");
        assertThat(files("tests")).containsExactly("org/example/lamp/LampArbitraries.java");
    }

    @Test
    void theBodiesOfMessagesAreTakenForOtherProgramsToo() throws IOException {
        schema("rig.yaml", RIG);
        Run run = run("generate", "rig.yaml", "--out", "out", "--test-out", "tests", "--json-schema-out", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files("json"))
                .containsExactly(
                        "org/example/rig/commands/feed.answer.schema.json",
                        "org/example/rig/commands/feed.request.schema.json",
                        "org/example/rig/events/gateOpened.schema.json");
        assertThat(folder.resolve("json/org/example/rig/events/gateOpened.schema.json"))
                .content()
                .contains("\"side\"", "https://json-schema.org/draft/2020-12/schema");
        assertThat(files("out"))
                .contains("org/example/rig/RigEvents.java", "org/example/rig/GateOpened.java")
                .noneMatch(file -> file.endsWith(".json"));
        assertThat(files("tests")).containsExactly("org/example/rig/RigArbitraries.java");
    }

    @Test
    void withoutAFolderForThemThereAreNoJsonSchemas() throws IOException {
        schema("rig.yaml", RIG);
        schema("lamp.yaml", LAMP);

        assertThat(run("generate", "rig.yaml", "--out", "out").code()).isZero();
        assertThat(files(".")).noneMatch(file -> file.endsWith(".schema.json"));
        Run run = run("generate", "lamp.yaml", "--out", "out", "--json-schema-out", "json");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("json/org")).doesNotExist();
    }

    @Test
    void secondRunTouchesNothingAndSaysSo() throws IOException {
        schema("lamp.yaml", LAMP);
        run("generate", "lamp.yaml", "--out", "out");
        Path file = folder.resolve("out/org/example/lamp/LampClient.java");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);

        assertThat(run("generate", "lamp.yaml", "--out", "out").out()).contains(" 0 written");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void removedRequestTakesItsFilesWithItAndLeavesThoseOfOtherSchemas() throws IOException {
        schema("lamp.yaml", LAMP);
        schema("fan.yaml", LAMP.replace("lamp", "fan").replace("switch", "turn"));
        run("generate", "lamp.yaml", "--out", "out");
        run("generate", "fan.yaml", "--out", "out");
        schema("lamp.yaml", LAMP.substring(0, LAMP.indexOf("  switch-off")));
        run("generate", "lamp.yaml", "--out", "out");

        assertThat(files("out"))
                .contains("org/example/lamp/SwitchOnRequest.java", "org/example/fan/TurnOffRequest.java")
                .noneMatch(file -> file.contains("SwitchOff"));
    }

    @Test
    void referencePageTellsOfEveryRequest() throws IOException {
        schema("lamp.yaml", LAMP);
        Run run = run("docs", "lamp.yaml", "--out", "pages");

        assertThat(run.code()).isZero();
        assertThat(files("pages")).containsExactly("lamp.html", "lamp.md");
        for (String page : files("pages")) {
            assertThat(folder.resolve("pages").resolve(page)).content().contains("switch-on", "Switches the lamp off.");
        }
    }

    @Test
    void folderThatIsAFileIsOneLineAndTwo() throws IOException {
        schema("lamp.yaml", LAMP);
        Files.createFile(folder.resolve("out"));
        Run run = run("generate", "lamp.yaml", "--out", "out");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("labwire generate: cannot write: .* is not a folder\\R");
    }

    @Test
    void missingOptionIsOneLineAndTwo() {
        assertThat(run("generate", "lamp.yaml"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire generate: Missing required option: '--out=DIR' (--help shows how it is used)\n"));
    }
}
