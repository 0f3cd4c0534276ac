package io.labwire.codegen.generator.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A reference page under construction: a title, a lead, and sections. */
final class Page {

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Page(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Page heading(int level, Phrase text, String anchor) {
        return add(new Block.Heading(level, text, anchor));
    }

    /** Adds a text of the schema, if there is one. */
    Page prose(String text) {
        return text.isEmpty() ? this : add(new Block.Prose(text));
    }

    Page remark(Phrase phrase) {
        return add(new Block.Remark(phrase));
    }

    Page wire(List<Block.Wire.Line> lines) {
        return add(new Block.Wire(lines));
    }

    /** Adds a table, if it has rows; without the columns in which no row says anything. */
    Page table(List<String> head, List<Block.Table.Row> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<Integer> columns = IntStream.range(0, head.size())
                .filter(column -> rows.stream()
                        .anyMatch(row -> !row.cells().get(column).parts().isEmpty()))
                .boxed()
                .toList();
        return add(new Block.Table(
                columns.stream().map(head::get).toList(),
                rows.stream()
                        .map(row -> new Block.Table.Row(
                                row.anchor(),
                                columns.stream().map(row.cells()::get).toList()))
                        .toList()));
    }

    private Page add(Block block) {
        blocks.add(block);
        return this;
    }
}
