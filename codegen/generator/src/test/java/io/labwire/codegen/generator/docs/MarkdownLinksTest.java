package io.labwire.codegen.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of a page in Markdown lead to a place that the page has. */
class MarkdownLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\">");

    @ParameterizedTest
    @ValueSource(strings = {"feeder.md", "receiver.md"})
    void eachLinkHasItsPlace(String page) throws IOException {
        String text = Files.readString(Path.of("src/test/golden", page));

        assertThat(found(LINK, text)).isNotEmpty().isSubsetOf(found(PLACE, text));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
