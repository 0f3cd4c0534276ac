package io.labwire.cli.snippets;

import java.nio.file.Path;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param page the page
 * @param line the line of the opening fence, from 1
 * @param tag the first word after the fence, empty if none
 * @param note the comment on the line above the fence, without its marks; empty if none
 * @param lines what is between the fences
 */
record Block(Path page, int line, String tag, String note, List<String> lines) {

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where it stands, for messages; most terminals and editors open it. */
    String place() {
        return page + ":" + line;
    }

    @Override
    public String toString() {
        return place() + " " + tag;
    }
}
