package io.labwire.codegen.model.explanation;

import io.labwire.codegen.model.compatibility.ChangeKind;
import io.labwire.codegen.model.compatibility.CompatibilityReport;
import io.labwire.codegen.model.compatibility.Verdict;
import io.labwire.codegen.model.explanation.ExplanationText.Kind;
import io.labwire.codegen.model.explanation.ExplanationText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what changes of schemas mean, as {@link ExplanationText} does for faults. */
public final class ChangeText {

    private static final String USELESS = CompatibilityReport.USELESS;

    private ChangeText() {}

    /**
     * What a kind of change means, and what to do about it.
     *
     * @param id the id that it is shown with, in letters of any case
     * @return the lines, or empty if there is no such kind
     */
    public static Optional<List<Line>> find(String id) {
        String wanted = id.toUpperCase(Locale.ROOT);
        return wanted.equals(USELESS)
                ? Optional.of(useless())
                : Optional.ofNullable(ChangeKind.byId().get(wanted)).map(ChangeText::lines);
    }

    /**
     * The kinds of changes, each on one line, for lists of them.
     *
     * @return id, verdict and what has changed
     */
    public static List<String> all() {
        return ChangeKind.all().stream()
                .map(kind -> String.format(
                        "%s  %s: %s", kind.id(), kind.verdict(), kind.ruling().what()))
                .toList();
    }

    private static List<Line> useless() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.HEADING, "warning " + USELESS + ": An acknowledgement that there is no change for"));
        paragraph(
                "What it was for has been undone, or is part of the release that is compared with. The entry would hide"
                        + " the same change when somebody makes it again: remove it.",
                lines);
        return lines;
    }

    private static List<Line> lines(ChangeKind kind) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Kind.HEADING,
                kind.verdict() + " " + kind.id() + ": " + capital(kind.ruling().what())));
        paragraph(capital(kind.ruling().why()) + ".", lines);
        paragraph(capital(kind.verdict().toString()) + ": " + kind.verdict().meaning(), lines);
        if (kind.verdict() != Verdict.SAFE) {
            paragraph("Undo it. If it is meant, say so in the new schema, with the path that it is shown with:", lines);
            lines.add(new Line(Kind.PROSE, ""));
            lines.add(new Line(Kind.EXAMPLE, "    acknowledge:"));
            lines.add(new Line(
                    Kind.EXAMPLE,
                    "      - {change: " + kind.id() + ", at: requests.tune, reason: No released client sends it.}"));
        }
        return lines;
    }

    private static void paragraph(String text, List<Line> lines) {
        lines.add(new Line(Kind.PROSE, ""));
        ExplanationText.wrapped(text).forEach(line -> lines.add(new Line(Kind.PROSE, line)));
    }

    private static String capital(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
