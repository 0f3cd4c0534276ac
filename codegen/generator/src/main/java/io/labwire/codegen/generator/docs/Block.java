package io.labwire.codegen.generator.docs;

import java.util.List;
import java.util.stream.Stream;

/** A part of a page that stands on lines of its own. */
sealed interface Block {

    /** What it says in phrases, which may have links. */
    default Stream<Phrase> phrases() {
        return Stream.empty();
    }

    /**
     * A heading.
     *
     * @param level 2 for a section, 3 for an element of the schema, 4 for a part of it
     * @param title its text
     * @param anchor what links to it name; no other heading or row of the page has the same
     */
    record Heading(int level, Phrase title, String anchor) implements Block {
        @Override
        public Stream<Phrase> phrases() {
            return Stream.of(title);
        }
    }

    /**
     * A text of the schema, with paragraphs.
     *
     * @param text the text as its author wrote it
     */
    record Prose(String text) implements Block {}

    /**
     * A sentence of the page itself.
     *
     * @param phrase the sentence
     */
    record Remark(Phrase phrase) implements Block {
        @Override
        public Stream<Phrase> phrases() {
            return Stream.of(phrase);
        }
    }

    /**
     * Lines as they could stand on the wire.
     *
     * @param lines the lines in the order they are sent
     */
    record Wire(List<Line> lines) implements Block {

        /** Copies the lines. */
        public Wire {
            lines = List.copyOf(lines);
        }

        /**
         * One line.
         *
         * @param toDevice whether the client sends it
         * @param text the line without its end
         */
        record Line(boolean toDevice, String text) {}
    }

    /**
     * A table whose first column names what the row is about.
     *
     * @param head the titles of the columns
     * @param rows the rows, each with a cell for each column
     */
    record Table(List<String> head, List<Row> rows) implements Block {

        /** Copies both lists. */
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Phrase> phrases() {
            return rows.stream().flatMap(row -> row.cells().stream());
        }

        /**
         * One row.
         *
         * @param anchor what links to it name; empty if there are none
         * @param cells its cells
         */
        record Row(String anchor, List<Phrase> cells) {

            /** Copies the cells. */
            public Row {
                cells = List.copyOf(cells);
            }

            static Row of(Phrase... cells) {
                return new Row("", List.of(cells));
            }
        }
    }
}
