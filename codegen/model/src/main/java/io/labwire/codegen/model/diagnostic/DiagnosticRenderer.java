package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes diagnostics for people: as one line, or as a picture with the source lines and a caret.
 *
 * <pre>
 * error LW0207: argument "band" is declared twice in request "tune"
 *   --&gt; receiver.yaml:16:7
 *    |
 * 15 |       band: {type: Band}
 *    |       ---- first declared here
 * 16 |       band: {type: float64}
 *    |       ^^^^ rename one of them, or remove it
 * </pre>
 *
 * <p>Neither form ends with a line end, and no line ends with a blank. A renderer remembers the lines of the files it
 * has shown, so one renderer serves one run; it is not to be shared between threads.
 */
public final class DiagnosticRenderer {

    private final Map<SourceFile, SourceLines> lines = new HashMap<>();

    /** Makes a renderer for one run. */
    public DiagnosticRenderer() {}

    /**
     * The diagnostic on one line.
     *
     * @param diagnostic the diagnostic
     * @return {@code file:line:column: error LW0207: message; repair}
     */
    public String line(Diagnostic diagnostic) {
        String repair = diagnostic.repair().map(text -> "; " + text).orElse("");
        return PrintableText.cut(diagnostic.span().toString()) + ": " + head(diagnostic) + PrintableText.cut(repair);
    }

    /**
     * The diagnostic with the source lines it speaks of.
     *
     * @param diagnostic the diagnostic
     * @return several lines
     */
    public String picture(Diagnostic diagnostic) {
        List<String> out = new ArrayList<>();
        out.add(head(diagnostic));
        List<Mark> here = new ArrayList<>();
        List<Mark> elsewhere = new ArrayList<>();
        here.add(new Mark(diagnostic.span(), '^', diagnostic.repair().orElse("")));
        for (Note note : diagnostic.notes()) {
            boolean sameFile = note.span().file().equals(diagnostic.span().file());
            (sameFile ? here : elsewhere).add(new Mark(note.span(), '-', note.message()));
        }
        int gutter = Math.max(width(here), width(elsewhere));
        String margin = " ".repeat(gutter);
        out.add(margin + "--> " + PrintableText.cut(diagnostic.span().toString()));
        if (diagnostic.span().file().text().isEmpty()) {
            // A file that is not there, or too large to be shown.
            diagnostic.repair().ifPresent(repair -> out.add(margin + "  = " + PrintableText.cut(repair)));
        } else {
            excerpt(diagnostic.span().file(), gutter).draw(here, out);
        }
        for (Mark mark : elsewhere) {
            out.add(margin + "::: " + PrintableText.cut(mark.span().toString()));
            excerpt(mark.span().file(), gutter).draw(List.of(mark), out);
        }
        return String.join("\n", out);
    }

    private Excerpt excerpt(SourceFile file, int gutter) {
        return new Excerpt(lines.computeIfAbsent(file, SourceLines::new), gutter);
    }

    private static String head(Diagnostic diagnostic) {
        return diagnostic.severity() + " " + diagnostic.id() + ": " + PrintableText.cut(diagnostic.message());
    }

    private static int width(List<Mark> marks) {
        return marks.stream()
                .mapToInt(mark -> Integer.toString(mark.span().line()).length())
                .max()
                .orElse(1);
    }

    /** One marked place and what is said under it. */
    record Mark(Span span, char sign, String text) {}
}
