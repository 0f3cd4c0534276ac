package io.labwire.codegen.model.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of a source file, from its first character to the one after its last.
 *
 * <p>Lines and columns count from 1; a column counts code points, as editors do. Every element of a model carries the
 * span of the text it came from, so that a rule written later can still point at it.
 *
 * @param file the file
 * @param line the first line, 1 or more
 * @param column the first column, 1 or more
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 */
public record Span(SourceFile file, int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    /** Made when first needed: a build that has nothing to say does not pay for it. */
    private static final class Order {
        private static final Comparator<Span> BY_PLACE = Comparator.comparing((Span span) -> span.file.name())
                .thenComparingInt(Span::line)
                .thenComparingInt(Span::column)
                .thenComparingInt(Span::endLine)
                .thenComparingInt(Span::endColumn);
    }

    /** Checks that the numbers count from 1 and that the end does not precede the start. */
    public Span {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "no span: " + line + ":" + column + " to " + endLine + ":" + endColumn + " of " + file.name());
        }
    }

    /**
     * The span of no characters at the very start of a file, for faults of the file as a whole.
     *
     * @param file the file
     * @return its first position
     */
    public static Span startOf(SourceFile file) {
        return new Span(file, 1, 1, 1, 1);
    }

    /**
     * The place of a part of a text that stands here.
     *
     * @param text the text, without the quotation marks that may be around it
     * @param start the index of the part's first character in the text
     * @param end the index after its last
     * @return its span; the whole one if the text is written in another way than it reads, as with escapes
     */
    public Span part(String text, int start, int end) {
        int quotes = endColumn - column - text.codePointCount(0, text.length());
        if (line != endLine || (quotes != 0 && quotes != 2)) {
            return this;
        }
        int first = column + quotes / 2 + text.codePointCount(0, start);
        return new Span(file, line, first, line, first + text.codePointCount(start, end));
    }

    /** Orders by file name, then by place. */
    @Override
    public int compareTo(Span other) {
        return Order.BY_PLACE.compare(this, other);
    }

    /** The first position, as {@code file:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
