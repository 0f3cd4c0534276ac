package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.Prose;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as Markdown, in the dialect of GitHub. */
final class MarkdownText {

    private final Page page;
    private final Set<String> linkedTo = new TreeSet<>();

    MarkdownText(Page page) {
        this.page = page;
        page.blocks().stream()
                .flatMap(Block::phrases)
                .flatMap(phrase -> phrase.parts().stream())
                .filter(Phrase.Link.class::isInstance)
                .forEach(part -> linkedTo.add(((Phrase.Link) part).anchor()));
    }

    String text() {
        Stream<String> blocks = page.blocks().stream().map(this::text);
        return Stream.concat(Stream.of("# " + MarkdownEscape.words(page.title())), blocks)
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + target(heading.anchor()) + text(heading.title());
        } else if (block instanceof Block.Prose prose) {
            return Prose.paragraphs(prose.text()).stream()
                    .map(MarkdownEscape::lines)
                    .collect(Collectors.joining("\n\n"));
        } else if (block instanceof Block.Remark remark) {
            return text(remark.phrase());
        } else if (block instanceof Block.Wire wire) {
            return wire.lines().stream()
                    .map(line -> line.text() + "\n")
                    .collect(Collectors.joining("", "```\n", "```"));
        } else {
            return table((Block.Table) block);
        }
    }

    private String table(Block.Table table) {
        List<String> rule = table.head().stream().map(column -> "---").toList();
        Stream<String> rows = table.rows().stream()
                .map(row -> row(Stream.concat(
                                Stream.of(
                                        target(row.anchor()) + text(row.cells().get(0))),
                                row.cells().stream().skip(1).map(this::text))
                        .toList()));
        return Stream.concat(Stream.of(row(table.head()), row(rule)), rows).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Headings have anchors of their own making, which depend on who shows the page; only these are certain. */
    private String target(String anchor) {
        return linkedTo.contains(anchor) ? "<a id=\"" + anchor + "\"></a>" : "";
    }

    private String text(Phrase phrase) {
        return phrase.parts().stream().map(MarkdownText::text).collect(Collectors.joining());
    }

    private static String text(Phrase.Part part) {
        if (part instanceof Phrase.Code code) {
            return MarkdownEscape.code(code.text());
        } else if (part instanceof Phrase.Link link) {
            return "[" + MarkdownEscape.code(link.name()) + "](#" + link.anchor() + ")";
        } else {
            return MarkdownEscape.words(((Phrase.Words) part).text());
        }
    }
}
