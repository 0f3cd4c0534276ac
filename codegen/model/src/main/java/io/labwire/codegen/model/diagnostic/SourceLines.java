package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.source.SourceFile;
import java.util.List;

/** The printable lines of a file; remembers the last one, for many diagnostics may speak of one very long line. */
final class SourceLines {

    private final List<String> lines;
    private int last;
    private int[] codePoints = {};

    SourceLines(SourceFile file) {
        this.lines = file.lines();
    }

    /** The code points of a line; none if the file has ended before. */
    int[] line(int number) {
        if (number != last) {
            codePoints = PrintableText.of(number <= lines.size() ? lines.get(number - 1) : "")
                    .codePoints()
                    .toArray();
            last = number;
        }
        return codePoints;
    }
}
