package io.labwire.codegen.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void theEndOfACommentDoesNotEndIt() {
        assertThat(SafeText.of("a */ b")).isEqualTo("a *&#47; b");
    }

    @Test
    void aUnicodeEscapeStaysText() {
        assertThat(SafeText.of("\\u002a/")).isEqualTo("&#92;u002a/");
    }

    @Test
    void tagsAndAtSignsStayText() {
        assertThat(SafeText.of("<b> & {@link X}")).isEqualTo("&lt;b&gt; &amp; {&#64;link X}");
    }

    @Test
    void aMarkThatTurnsTheLineAroundIsShownAsItsNumber() {
        assertThat(SafeText.of("a\u202eb")).isEqualTo("a&#x202e;b");
    }

    @Test
    void lettersOfAllLanguagesStay() {
        assertThat(SafeText.of("Größe in µm, 距離")).isEqualTo("Größe in µm, 距離");
    }

    @Test
    void aPieceOfWhichNothingIsSeenStandsInQuotes() {
        assertThat(SafeText.code("")).isEqualTo("{@code \"\"}");
        assertThat(SafeText.code("\0")).isEqualTo("<code>\" \"</code>");
        assertThat(SafeText.code("*/")).isEqualTo("<code>*&#47;</code>");
    }

    @Property
    void nothingThatMeansSomethingToJavaIsLeft(
            @ForAll @Chars({'*', '/', '\\', 'u', '<', '@', '&', '{', '\0', '\u2028'}) @StringLength(max = 40)
                    String text) {
        assertThat(SafeText.of(text)).doesNotContain("*/", "/*", "\\", "<", "@", "\0", "\u2028");
    }
}
