package io.labwire.codegen.generator.docs;

import java.util.List;

/** The table of contents of a page: its sections, and the elements in them. */
final class HtmlContents {

    private static final int SECTION = 2;
    private static final int ELEMENT = 3;

    private HtmlContents() {}

    static String of(List<Block> blocks) {
        StringBuilder list = new StringBuilder();
        int open = SECTION;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= ELEMENT) {
                list.append(between(open, heading.level(), list.length() == 0)).append(link(heading));
                open = heading.level();
            }
        }
        return list.length() == 0
                ? ""
                : "<nav aria-label=\"Contents\">\n<ul>\n" + list + between(open, SECTION, false) + "</ul>\n</nav>\n";
    }

    /** What closes the entry before and opens the list that the next belongs to. */
    private static String between(int last, int next, boolean first) {
        if (first) {
            return "";
        } else if (next > last) {
            return "\n<ul>\n";
        }
        return next < last ? "</li>\n</ul>\n</li>\n" : "</li>\n";
    }

    private static String link(Block.Heading heading) {
        return "<li><a href=\"#" + HtmlEscape.attribute(heading.anchor()) + "\">"
                + HtmlEscape.text(heading.title().text()) + "</a>";
    }
}
