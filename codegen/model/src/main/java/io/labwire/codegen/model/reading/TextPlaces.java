package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Places in a text, from indexes and from the YAML library's marks; columns in code points. */
final class TextPlaces {

    private TextPlaces() {}

    /** The place of the one character at an index of the text; at the end of the text, of nothing. */
    static Span character(SourceFile file, int index) {
        String text = file.text();
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, index) + 1;
        return new Span(file, line, column, line, index < text.length() ? column + 1 : column);
    }

    static Span between(SourceFile file, Mark start, Mark end) {
        return new Span(file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    /** From a mark to the end of a place. */
    static Span from(SourceFile file, Mark start, Span last) {
        return new Span(file, start.getLine() + 1, start.getColumn() + 1, last.endLine(), last.endColumn());
    }

    /** The character at a mark; nothing if the line ends there. */
    static Span character(SourceFile file, Mark mark) {
        int column = mark.getColumn() + 1;
        boolean lineEnds = isLineEnd(codePointAt(mark, 0));
        return new Span(file, mark.getLine() + 1, column, mark.getLine() + 1, lineEnds ? column : column + 1);
    }

    /** The word that begins at a mark: all up to a blank, a line end or a separator of flow style. */
    static Span word(SourceFile file, Mark mark) {
        int length = 0;
        while (!isWordEnd(codePointAt(mark, length))) {
            length++;
        }
        int column = mark.getColumn() + 1;
        return new Span(file, mark.getLine() + 1, column, mark.getLine() + 1, column + length);
    }

    static int codePointAt(Mark mark, int ahead) {
        int index = mark.getPointer() + ahead;
        return index < mark.getBuffer().length ? mark.getBuffer()[index] : 0;
    }

    private static boolean isLineEnd(int c) {
        return c == 0 || c == '\n' || c == '\r';
    }

    private static boolean isWordEnd(int c) {
        return isLineEnd(c) || c == ' ' || c == '\t' || c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }
}
