package io.labwire.codegen.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aShortCommentIsOneLine() {
        assertThat(Layout.of("    /**\n     * Receiver band.\n     */\n")).isEqualTo("    /** Receiver band. */\n");
    }

    @Test
    void aCommentWithATagStaysOverLines() {
        String comment = "/**\n * @return it\n */\n";

        assertThat(Layout.of(comment)).isEqualTo(comment);
    }

    @Test
    void aCommentThatWouldBeTooWideStaysOverLines() {
        String comment = "/**\n * " + "x".repeat(114) + "\n */\n";

        assertThat(Layout.of(comment)).isEqualTo(comment);
        assertThat(Layout.of(comment.replaceFirst("x", ""))).hasLineCount(1);
    }

    @Test
    void anEmptyBodyIsClosedAtOnce() {
        assertThat(Layout.of("record E() {\n}\n")).isEqualTo("record E() {}\n");
    }

    @Test
    void aBrokenLineThatFitsThePageIsJoined() {
        assertThat(Layout.of("    void tune(A a,\n            B b,\n            C c);\n"))
                .isEqualTo("    void tune(A a, B b, C c);\n");
    }

    @Test
    void aBrokenLineThatDoesNotFitThePageStays() {
        String text = "void " + "x".repeat(110) + "(A a,\n        B b);\n";

        assertThat(Layout.of(text)).isEqualTo(text);
    }

    @Test
    void aListWithOneEntryOnEachLineStaysAsItIs() {
        String text = "    return List.of(\n            a,\n            b);\n";

        assertThat(Layout.of(text)).isEqualTo(text);
    }
}
