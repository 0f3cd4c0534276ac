package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer.Mark;
import java.util.Comparator;
import java.util.List;

/** Source lines of one file with signs under the marked places. */
final class Excerpt {

    private static final int WIDEST = 120;
    private static final int LEAD = 40;
    private static final String CUT = "...";

    private final List<String> lines;
    private final int gutter;

    Excerpt(List<String> lines, int gutter) {
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
                out.add(CUT);
            }
            drawLine(line, ordered.subList(first, end), out);
            shown = line;
            first = end;
        }
    }

    private void drawLine(int number, List<Mark> marks, List<String> out) {
        // A place after the end of the text is shown on an empty line.
        String text = PrintableText.of(number <= lines.size() ? lines.get(number - 1) : "");
        Window window = Window.around(marks.get(0).span().column(), text);
        out.add((padded(number) + " | " + window.text).stripTrailing());
        for (Mark mark : marks) {
            out.add((" ".repeat(gutter) + " | " + underline(mark, window)).stripTrailing());
        }
    }

    private static String underline(Mark mark, Window window) {
        int start = window.place(mark.span().column());
        boolean oneLine = mark.span().endLine() == mark.span().line();
        int end = oneLine ? window.place(mark.span().endColumn()) : window.end();
        String signs = String.valueOf(mark.sign()).repeat(Math.max(1, end - start));
        return " ".repeat(start) + signs + " " + PrintableText.of(mark.text());
    }

    private String padded(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(gutter - digits.length()) + digits;
    }

    /** The part of a line that is shown; places are counted from 0 within it. */
    private static final class Window {

        private final String text;
        private final int shift;
        private final int length;

        private Window(String text, int shift) {
            this.text = text;
            this.shift = shift;
            this.length = text.codePointCount(0, text.length());
        }

        static Window around(int column, String line) {
            int[] codePoints = line.codePoints().toArray();
            if (codePoints.length <= WIDEST) {
                return new Window(line, 0);
            }
            int from = Math.max(0, Math.min(column - 1 - LEAD, codePoints.length - WIDEST));
            int to = from + WIDEST;
            String head = from == 0 ? "" : CUT;
            String tail = to == codePoints.length ? "" : CUT;
            return new Window(head + new String(codePoints, from, WIDEST) + tail, from - head.length());
        }

        int place(int column) {
            return Math.max(0, Math.min(column - 1 - shift, length));
        }

        int end() {
            return length;
        }
    }
}
