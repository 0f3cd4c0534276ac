package io.labwire.codegen.model.diagnostic;

/** The part of a line that is shown around a place; a line of ordinary length is shown whole. */
final class LineWindow {

    private static final int WIDEST = 120;
    private static final int LEAD = 40;
    private static final String CUT = "...";

    private final String text;
    private final int shift;
    private final int length;

    private LineWindow(String text, int shift, int length) {
        this.text = text;
        this.shift = shift;
        this.length = length;
    }

    static LineWindow around(int column, int[] line) {
        if (line.length <= WIDEST) {
            return new LineWindow(new String(line, 0, line.length), 0, line.length);
        }
        int from = Math.max(0, Math.min(column - 1 - LEAD, line.length - WIDEST));
        String head = from == 0 ? "" : CUT;
        String tail = from + WIDEST == line.length ? "" : CUT;
        String text = head + new String(line, from, WIDEST) + tail;
        return new LineWindow(text, from - head.length(), head.length() + WIDEST + tail.length());
    }

    String text() {
        return text;
    }

    /** Where a column of the line is in the text, from 0; at one of its ends if it is not shown. */
    int place(int column) {
        return Math.max(0, Math.min(column - 1 - shift, length));
    }

    int end() {
        return length;
    }
}
