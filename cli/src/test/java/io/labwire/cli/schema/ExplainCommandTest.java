package io.labwire.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Labwire;
import io.labwire.cli.Run;
import io.labwire.cli.console.Console;
import io.labwire.codegen.model.explanation.ChangeText;
import io.labwire.codegen.model.explanation.ExplanationText;
import io.labwire.codegen.model.explanation.Explanations;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private final Explanations explanations = Explanations.installed();

    @Test
    void everyDiagnosticIsExplained() {
        assertThat(explanations.all())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Run.of("explain", each.id()))
                        .isEqualTo(new Run(0, ExplanationText.plain(each) + "\n", "")));
    }

    @Test
    void anIdCanBeTypedInSmallLetters() {
        assertThat(Run.of("explain", "lw0207")).isEqualTo(Run.of("explain", "LW0207"));
    }

    @Test
    void withoutAnIdAllAreListedOnALineEach() {
        Run run = Run.of("explain");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactlyElementsOf(
                        Stream.concat(explanations.all().stream().map(ExplanationText::line), ChangeText.all().stream())
                                .toList())
                .contains("LW0635  behaviour change: the unit has changed")
                .contains("LW0316  warning  An import that nothing needs");
    }

    @Test
    void aChangeIsExplained() {
        Run run = Run.of("explain", "lw0635");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("behaviour change LW0635: The unit has changed\n\nThe same number means another quantity")
                .contains("\n    acknowledge:\n      - {change: LW0635, at: ");
    }

    @Test
    void anUnknownIdIsOneLineWithTheNearestAndTwo() {
        assertThat(Run.of("explain", "LW207"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire explain: there is no diagnostic 'LW207'; the nearest is LW0207"
                                + " (--help shows how it is used)\n"));
        assertThat(Run.of("explain", "everything").err())
                .startsWith("labwire explain: there is no diagnostic 'everything'; without an id, all are listed");
    }

    @Test
    void headingsAndExamplesAreColouredWhereColoursAreShown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Labwire.run(new Console(stream, stream, Path.of("").toAbsolutePath(), true), "explain", "LW0306");

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "\u001b[1merror LW0306: Two values of an enum with one text on the wire\u001b[0m",
                        "\u001b[1mWrong:\u001b[0m",
                        "\u001b[36m    enums:\u001b[0m",
                        "Which of them was meant could not be told by who reads it.");
    }
}
