package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer.Mark;
import java.util.Comparator;
import java.util.List;

/** Source lines of one file with signs under the marked places. */
final class Excerpt {

    private static final String GAP = "...";

    private final SourceLines lines;
    private final int gutter;

    Excerpt(SourceLines lines, int gutter) {
        this.lines = lines;
        this.gutter = gutter;
    }

    /** Draws the marks in the order of their places; a line with two marks is shown once. */
    void draw(List<Mark> marks, List<String> out) {
        out.add(" ".repeat(gutter) + " |");
        List<Mark> ordered =
                marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        int shown = 0;
        for (int first = 0; first < ordered.size(); ) {
            int line = ordered.get(first).span().line();
            int end = first;
            while (end < ordered.size() && ordered.get(end).span().line() == line) {
                end++;
            }
            if (shown > 0 && line > shown + 1) {
                out.add(GAP);
            }
            drawLine(line, ordered.subList(first, end), out);
            shown = line;
            first = end;
        }
    }

    private void drawLine(int number, List<Mark> marks, List<String> out) {
        LineWindow window = LineWindow.around(marks.get(0).span().column(), lines.line(number));
        out.add((padded(number) + " | " + window.text()).stripTrailing());
        for (Mark mark : marks) {
            out.add((" ".repeat(gutter) + " | " + underline(mark, window)).stripTrailing());
        }
    }

    private static String underline(Mark mark, LineWindow window) {
        int start = window.place(mark.span().column());
        boolean oneLine = mark.span().endLine() == mark.span().line();
        int end = oneLine ? window.place(mark.span().endColumn()) : window.end();
        String signs = String.valueOf(mark.sign()).repeat(Math.max(1, end - start));
        return " ".repeat(start) + signs + " " + PrintableText.cut(mark.text());
    }

    private String padded(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(gutter - digits.length()) + digits;
    }
}
