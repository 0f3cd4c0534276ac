package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has changed since a release.
 *
 * @param changes what nobody has acknowledged, by place; what is safe among it
 * @param acknowledged what somebody has, by place
 * @param useless a warning for each acknowledgement that there is no change for, by place
 */
public record CompatibilityReport(List<Change> changes, List<Change> acknowledged, List<Diagnostic> useless) {

    /** The id of the warning about an acknowledgement that there is no change for. */
    public static final String USELESS = "LW0600";

    /** Copies the lists. */
    public CompatibilityReport {
        changes = List.copyOf(changes);
        acknowledged = List.copyOf(acknowledged);
        useless = List.copyOf(useless);
    }

    /** An entry covers changes of its own schema; and that one is gone, of which nothing is left to hold an entry. */
    static CompatibilityReport of(List<Change> changes, List<Schema> after) {
        Map<SourceFile, Acknowledgements> bySchema = new HashMap<>();
        after.forEach(schema -> bySchema.put(schema.source(), new Acknowledgements(schema.acknowledged())));
        List<Change> open = new ArrayList<>();
        List<Change> covered = new ArrayList<>();
        for (Change change : changes.stream().sorted().toList()) {
            Collection<Acknowledgements> entries = change.kind() == SchemaChange.REMOVED
                    ? bySchema.values()
                    : Optional.ofNullable(bySchema.get(change.span().file())).stream()
                            .toList();
            boolean known = entries.stream().filter(each -> each.cover(change)).count() > 0;
            (known ? covered : open).add(change);
        }
        List<Diagnostic> useless = bySchema.values().stream()
                .flatMap(all -> all.useless().stream())
                .sorted()
                .toList();
        return new CompatibilityReport(open, covered, useless);
    }

    /**
     * Whether somebody has to look at it.
     *
     * @return true if something breaks that is not acknowledged
     */
    public boolean breaks() {
        return changes.stream().anyMatch(change -> change.kind().verdict().breaks());
    }

    /**
     * What has to be looked at.
     *
     * @return an error for each change that breaks something, and the warnings; by place
     */
    public List<Diagnostic> diagnostics() {
        Stream<Diagnostic> errors = changes.stream()
                .filter(change -> change.kind().verdict().breaks())
                .map(Change::diagnostic);
        return Stream.concat(errors, useless.stream()).sorted().toList();
    }

    /**
     * What need not be looked at.
     *
     * @return the safe changes, by place
     */
    public List<Change> safe() {
        return changes.stream()
                .filter(change -> !change.kind().verdict().breaks())
                .toList();
    }

    /**
     * How many changes there are of each verdict.
     *
     * @return such as {@code 1 wire break, 0 behaviour changes, 2 source breaks (1 acknowledged), 3 safe changes}
     */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long known = count(acknowledged, verdict);
            long all = known + count(changes, verdict);
            String noun = verdict == Verdict.SAFE ? "safe change" : verdict.toString();
            parts.add(all + " " + noun + (all == 1 ? "" : "s") + (known == 0 ? "" : " (" + known + " acknowledged)"));
        }
        return String.join(", ", parts);
    }

    private static long count(List<Change> changes, Verdict verdict) {
        return changes.stream()
                .filter(change -> change.kind().verdict() == verdict)
                .count();
    }
}
