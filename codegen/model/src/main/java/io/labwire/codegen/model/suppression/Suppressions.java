package io.labwire.codegen.model.suppression;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The suppressions of one schema.
 *
 * <p>One that suppresses nothing is a warning: it would hide what somebody else does wrong later.
 *
 * @param all the suppressions, in the order of the schema
 */
public record Suppressions(List<Suppression> all) {

    private static final String USELESS = DiagnosticId.SUPPRESSES_NOTHING.id();

    /** Copies the list. */
    public Suppressions {
        all = List.copyOf(all);
    }

    /**
     * What is left to be told.
     *
     * @param found all that the rules have found in the schema
     * @return the same without what is suppressed, and a warning for each suppression that suppresses nothing
     */
    public List<Diagnostic> applyTo(List<Diagnostic> found) {
        Run run = new Run();
        List<Diagnostic> left = run.withoutSuppressed(found);
        // A useless suppression is a warning as well, and can be suppressed; if that is useless, it is told.
        left.addAll(run.withoutSuppressed(run.useless(false)));
        left.addAll(run.useless(true));
        return left;
    }

    private final class Run {

        private final Set<Suppression> used = new LinkedHashSet<>();
        private final Map<Suppression, Suppression> tooLate = new LinkedHashMap<>();

        List<Diagnostic> withoutSuppressed(List<Diagnostic> diagnostics) {
            List<Diagnostic> left = new ArrayList<>();
            for (Diagnostic diagnostic : diagnostics) {
                List<Suppression> covering =
                        all.stream().filter(each -> each.covers(diagnostic)).toList();
                if (covering.isEmpty()) {
                    left.add(diagnostic);
                } else {
                    Suppression first = covering.get(0);
                    used.add(first);
                    covering.stream().skip(1).forEach(later -> tooLate.putIfAbsent(later, first));
                }
            }
            return left;
        }

        List<Diagnostic> useless(boolean ofUselessOnes) {
            return all.stream()
                    .filter(each -> each.waiver().subject().equals(USELESS) == ofUselessOnes)
                    .filter(each -> !used.contains(each))
                    .map(this::useless)
                    .toList();
        }

        private Diagnostic useless(Suppression suppression) {
            String id = suppression.waiver().subject();
            Optional<Suppression> before = Optional.ofNullable(tooLate.get(suppression));
            String what = before.isPresent() ? "every " + id + " is suppressed already " : "there is no " + id + " ";
            Diagnostic useless =
                    DiagnosticId.SUPPRESSES_NOTHING.at(suppression.waiver().span(), what + suppression.where());
            return before.map(first -> useless.note(first.waiver().span(), "by this entry"))
                    .orElse(useless)
                    .repair("remove the entry");
        }
    }
}
