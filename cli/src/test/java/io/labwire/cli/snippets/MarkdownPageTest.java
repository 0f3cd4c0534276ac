package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    private static final Path PAGE = Path.of("page.md");

    @Test
    void blockHasItsTagItsLineAndTheNoteAboveIt() {
        MarkdownPage page = MarkdownPage.parse(
                PAGE, List.of("# Title", "<!-- runs: background -->", "```sh", "./labwire demo", "", "```", "after"));

        assertThat(page.blocks())
                .containsExactly(new Block(PAGE, 3, "sh", "runs: background", List.of("./labwire demo", "")));
    }

    @Test
    void blockWithoutATagIsThereToo() {
        assertThat(MarkdownPage.parse(PAGE, List.of("```", "x", "```")).blocks())
                .containsExactly(new Block(PAGE, 1, "", "", List.of("x")));
    }

    @Test
    void blockOfFourMarksMayHoldABlockOfThree() {
        assertThat(MarkdownPage.parse(PAGE, List.of("````text", "```", "x", "```", "````"))
                        .blocks())
                .containsExactly(new Block(PAGE, 1, "text", "", List.of("```", "x", "```")));
    }

    @Test
    void blockWithoutAnEndIsAnError() {
        assertThatThrownBy(() -> MarkdownPage.parse(PAGE, List.of("```java", "x")))
                .hasMessage("page.md:1: this block does not end");
    }

    @Test
    void wordsAreTakenApartAsAShellDoes() {
        assertThat(ShellWords.of("./labwire katcp call ::1 echo 'a b' \"c d\" e\\ f '' --x=y"))
                .containsExactly("./labwire", "katcp", "call", "::1", "echo", "a b", "c d", "e f", "", "--x=y");
    }

    @Test
    void whatAShellWouldExpandIsRefused() {
        assertThatThrownBy(() -> ShellWords.of("./labwire demo | less"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("| less");
    }
}
