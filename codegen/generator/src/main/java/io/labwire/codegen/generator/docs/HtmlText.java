package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.Prose;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as one HTML file that needs nothing else: no script, no picture, no network.
 *
 * <p>It is well-formed XML, too, so that any tool can read it.
 */
final class HtmlText {

    private final Page page;

    HtmlText(Page page) {
        this.page = page;
    }

    String text() {
        List<Block> blocks = page.blocks();
        int lead = (int) blocks.stream()
                .takeWhile(block -> !(block instanceof Block.Heading))
                .count();
        String title = HtmlEscape.text(page.title());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#content">Skip the contents</a>
                <header>
                <h1>%s</h1>
                %s</header>
                %s<main id="content">
                %s</main>
                </body>
                </html>
                """.formatted(
                        title,
                        PageStyle.CSS,
                        title,
                        text(blocks.subList(0, lead)),
                        HtmlContents.of(blocks),
                        text(blocks.subList(lead, blocks.size())));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(HtmlText::text).collect(Collectors.joining());
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        } else if (block instanceof Block.Prose prose) {
            return Prose.paragraphs(prose.text()).stream()
                    .map(paragraph -> "<p>" + HtmlEscape.text(paragraph.strip()) + "</p>\n")
                    .collect(Collectors.joining());
        } else if (block instanceof Block.Remark remark) {
            return "<p class=\"remark\">" + phrase(remark.phrase()) + "</p>\n";
        } else if (block instanceof Block.Wire wire) {
            return wire.lines().stream()
                    .map(HtmlText::line)
                    .collect(Collectors.joining("\n", "<pre class=\"wire\">", "</pre>\n"));
        } else {
            return HtmlTable.of((Block.Table) block);
        }
    }

    private static String heading(Block.Heading heading) {
        String tag = "h" + heading.level();
        String anchor = HtmlEscape.attribute(heading.anchor());
        return "<" + tag + " id=\"" + anchor + "\"><a href=\"#" + anchor + "\">" + phrase(heading.title()) + "</a></"
                + tag + ">\n";
    }

    private static String line(Block.Wire.Line line) {
        return "<span class=\"" + (line.toDevice() ? "to" : "from") + "\">" + HtmlEscape.text(line.text()) + "</span>";
    }

    /** A phrase between other things of a line. */
    static String phrase(Phrase phrase) {
        return phrase.parts().stream().map(HtmlText::part).collect(Collectors.joining());
    }

    private static String part(Phrase.Part part) {
        if (part instanceof Phrase.Code code) {
            return "<code>" + HtmlEscape.text(code.text()) + "</code>";
        } else if (part instanceof Phrase.Link link) {
            return "<a href=\"#" + HtmlEscape.attribute(link.anchor()) + "\"><code>" + HtmlEscape.text(link.name())
                    + "</code></a>";
        } else {
            return HtmlEscape.text(((Phrase.Words) part).text());
        }
    }
}
