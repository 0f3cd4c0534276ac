package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test of the pages notices what it is there for. */
class SnippetsSelfTest {

    private static final String SCHEMA = """
        ```yaml
        labwire: 1
        protocol: katcp
        package: org.example.lamp
        doc: A lamp.
        requests:
          switch-on:
            doc: Switches the lamp on.
        ```
        """;

    @Test
    void javaMayUseWhatTheSchemaAboveItGives() {
        assertThatCode(() -> hold(SCHEMA, "```java", "LampClient lamp = null;", "```"))
                .doesNotThrowAnyException();
        assertThatCode(() -> hold(
                        SCHEMA, "```java", "import java.util.List;", "record Lamps(List<LampClient> all) {}", "```"))
                .doesNotThrowAnyException();
    }

    @Test
    void blockMayUseTheTypeOfAnEarlierBlock() {
        assertThatCode(() -> hold("```java", "record A(int x) {}", "```", "```java", "A a = new A(1);", "```"))
                .doesNotThrowAnyException();
    }

    @Test
    void commandMayCallADeviceThatAnEarlierBlockHasStarted() {
        assertThatCode(() -> hold(
                        "<!-- runs: background -->",
                        "```sh",
                        "./labwire katcp serve --port 7147   # keeps running",
                        "```",
                        "```sh",
                        "./labwire katcp call 127.0.0.1:7147 add 1 2",
                        "```"))
                .doesNotThrowAnyException();
    }

    @Test
    void excerptStandsInItsFileWhateverItsIndentationThere() {
        String from = "<!-- from: codegen/model/src/test/resources/paper/katcp.yaml -->";
        assertThatCode(() -> hold(from, "```yaml", "labwire: 1", "protocol: katcp", "```"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> hold(from, "```yaml", "labwire: 1", "protocol: trainer", "```"))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```|x|```",
                "```python|x|```",
                "```java|int x = \"\";|```",
                "```java|UnknownClient c = null;|```",
                "```yaml|a: 1|```",
                "```yaml|labwire: 1|protocol: nope|package: org.example.x|doc: X.|```",
                "```sh|./labwire no-such-command|```",
                "```sh|./mvnw no-such-goal|```",
                "```sh|rm -r everything|```",
                "```xml|<a>|```"
            })
    void faultIsNoticed(String page) {
        assertThatThrownBy(() -> hold(page.split("\\|"))).isInstanceOf(AssertionError.class);
    }

    private static void hold(String... lines) throws Exception {
        List<String> all = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> all.addAll(line.lines().toList()));
        SnippetsTest.everyBlockHolds(MarkdownPage.parse(Path.of("page.md"), all));
    }
}
