package io.labwire.codegen.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTextTest {

    private static final String HOSTILE = "</p><script>alert('1')</script>&amp;<!-- ]]> \"<img src=x onerror=y>";

    static Stream<Page> pages() {
        return Stream.of(
                        new SchemaInput.File(Path.of("src/test/golden"), Path.of("src/test/golden/receiver.yaml")),
                        new SchemaInput.Named("labwire/katcp/sensor.yaml"),
                        new SchemaInput.Named("labwire/katcp/core.yaml"))
                .map(HtmlTextTest::compiled)
                .map(KatcpPage::of);
    }

    private static Schema compiled(SchemaInput input) {
        SchemaSource schemas = SchemaSource.classLoader(HtmlTextTest.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(List.of(input), schemas));
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.schemas().get(0);
    }

    private static Page page(String text) {
        return new Page(text)
                .prose(text)
                .heading(2, Phrase.words(text), "one")
                .wire(List.of(new Block.Wire.Line(true, text)))
                .table(List.of("name", "meaning"), List.of(Block.Table.Row.of(Phrase.code(text), Phrase.words(text))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoaded(Page page) {
        HtmlDocument html = HtmlDocument.of(page);

        assertThat(html.elements("*"))
                .extracting(element -> element.getTagName())
                .doesNotContain("script", "link", "img", "iframe", "object", "base");
        assertThat(html.attributes("src")).isEmpty();
        assertThat(html.texts("style"))
                .hasSize(1)
                .allSatisfy(css -> assertThat(css).doesNotContain("url(", "@import", "//", "<"));
        assertThat(html.attributes("content")).contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToOnePlaceOfThePage(Page page) {
        HtmlDocument html = HtmlDocument.of(page);
        List<String> ids = html.attributes("id");

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).doesNotContain(" "));
        assertThat(html.attributes("href"))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(link).startsWith("#"))
                .extracting(link -> link.substring(1))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsAreAnOutlineAndTheContentsFollowIt(Page page) {
        HtmlDocument html = HtmlDocument.of(page);
        List<Integer> levels = html.elements("*").stream()
                .map(element -> element.getTagName())
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.subList(1, levels.size())).doesNotContain(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(html.texts("li").size())
                .isEqualTo(html.elements("h2").size() + html.elements("h3").size());
    }

    @Test
    void textsOfASchemaMeanNothingButThemselves() {
        HtmlDocument html = HtmlDocument.of(page(HOSTILE));

        assertThat(html.elements("script")).isEmpty();
        assertThat(html.elements("img")).isEmpty();
        for (String tag : List.of("title", "h1", "p", "h2", "span", "td")) {
            assertThat(html.texts(tag)).as(tag).containsExactly(HOSTILE);
        }
    }

    @Property
    void anyTextIsShown(@ForAll String text) {
        String shown = HtmlDocument.of(page("a" + text + "z")).texts("h2").get(0);

        assertThat(shown.replace("\uFFFD", "")).isEqualTo(shownOf("a" + text + "z"));
    }

    private static String shownOf(String text) {
        return text.codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .filter(each -> each < 0xFDD0 || each > 0xFDEF)
                .filter(each -> (each & 0xFFFE) != 0xFFFE && each != 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
