package io.labwire.codegen.scanner.antlr;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import org.antlr.v4.tool.ast.GrammarAST;

/** ANTLR's positions as spans: it counts lines from 1, and columns from 0 in UTF-16 units. */
final class Places {

    private final SourceFile file;
    private final List<String> lines;

    Places(SourceFile file) {
        this.file = file;
        this.lines = file.lines();
    }

    /** The start of the file. */
    Span start() {
        return Span.startOf(file);
    }

    /** The token that a node of the grammar's tree stands for. */
    Span of(GrammarAST node) {
        return of(node.getLine(), node.getCharPositionInLine(), node.getText());
    }

    /** A text at a place; where ANTLR has lost the place, the start of the file. */
    Span of(int line, int unit, String text) {
        if (line < 1 || line > lines.size() || unit < 0) {
            return start();
        }
        String whole = lines.get(line - 1);
        int from = Math.min(unit, whole.length());
        int to = whole.startsWith(text, from) ? from + text.length() : Math.min(from + 1, whole.length());
        return new Span(file, line, column(whole, from), line, column(whole, to));
    }

    private static int column(String line, int unit) {
        return line.codePointCount(0, unit) + 1;
    }
}
