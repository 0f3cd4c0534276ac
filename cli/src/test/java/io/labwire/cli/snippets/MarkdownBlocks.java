package io.labwire.cli.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The blocks of a page, for tests that try more of it than {@link SnippetsTest} does. */
public final class MarkdownBlocks {

    private MarkdownBlocks() {}

    /** The lines of all blocks with a tag, in the page's order. */
    public static List<List<String>> tagged(String tag, Path page) throws IOException {
        return MarkdownPage.read(page).blocks().stream()
                .filter(block -> block.tag().equals(tag))
                .map(Block::lines)
                .toList();
    }
}
