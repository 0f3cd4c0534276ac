package io.labwire.codegen.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "a*b a\\*b",
                "a_b a\\_b",
                "`a` \\`a\\`",
                "[a](b) \\[a\\](b)",
                "a|b a\\|b",
                "~~a \\~\\~a",
                "<b> &lt;b>",
                "&lt; &amp;lt;",
                "a\\b a\\\\b"
            })
    void wordsMeanNothingButThemselves(String text, String markdown) {
        assertThat(MarkdownEscape.words(text)).isEqualTo(markdown);
    }

    @Test
    void linesBeginNothing() {
        assertThat(MarkdownEscape.lines("""
                # no heading
                    no code
                - no list
                + nor this
                > no quotation
                1. no number
                23) nor this
                === no rule
                :-- no table
                an end - a start 1. and #1
                """)).isEqualTo("""
                \\# no heading
                no code
                \\- no list
                \\+ nor this
                \\> no quotation
                1\\. no number
                23\\) nor this
                \\=== no rule
                \\:-- no table
                an end - a start 1. and #1\
                """);
    }

    @Test
    void codeIsBetweenMoreBackticksThanItHas() {
        assertThat(MarkdownEscape.code("a")).isEqualTo("`a`");
        assertThat(MarkdownEscape.code("a`b")).isEqualTo("`` a`b ``");
        assertThat(MarkdownEscape.code("``")).isEqualTo("``` `` ```");
    }
}
