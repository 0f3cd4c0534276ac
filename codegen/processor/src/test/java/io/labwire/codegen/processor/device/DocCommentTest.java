package io.labwire.codegen.processor.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocCommentTest {

    @Test
    void commentIsTakenApart() {
        DocComment comment = DocComment.parse("""
             Sets the
               voltage.

             @param volts the
               voltage
             @param on whether
             @return what was
               set
             @throws Exception never
             @since 2.1
             @deprecated Use
               the other.
            """);

        assertThat(comment.text()).isEqualTo("Sets the\nvoltage.");
        assertThat(comment.parameters()).isEqualTo(Map.of("volts", "the\nvoltage", "on", "whether"));
        assertThat(comment.result()).isEqualTo("what was\nset");
        assertThat(comment.since()).isEqualTo("2.1");
        assertThat(comment.deprecated()).isEqualTo("Use\nthe other.");
    }

    @Test
    void markUpIsLeftOut() {
        assertThat(text("See {@code a < b}, {@link Psu#on the switch}, {@link Psu#off} and {@linkplain Psu}."))
                .isEqualTo("See a < b, the switch, off and Psu.");
        assertThat(text("One.\n<p>Two &lt; <b>three</b> &amp;&nbsp;four.\n<ul>\n<li>five</li>\n</ul>"))
                .isEqualTo("One.\n\nTwo < three & four.\n\nfive");
        assertThat(text("Mail a@b.c, cost $1 \\ {@literal $2}")).isEqualTo("Mail a@b.c, cost $1 \\ $2");
    }

    @Test
    void nothingIsNothing() {
        assertThat(DocComment.parse("")).isEqualTo(new DocComment("", Map.of(), "", "", ""));
        assertThat(DocComment.parse(" @param\n @return\n")).isEqualTo(new DocComment("", Map.of(), "", "", ""));
    }

    private static String text(String comment) {
        return DocComment.parse(comment).text();
    }
}
