package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that the authors of schemas know of, and which of these entries there was a change for. */
final class Acknowledgements {

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byChange = new HashMap<>();
    private final Set<Waiver> used = new LinkedHashSet<>();

    Acknowledgements(List<Waiver> all) {
        this.all = List.copyOf(all);
        for (Waiver waiver : all) {
            byChange.computeIfAbsent(key(waiver.subject(), waiver.at().orElse("")), key -> new ArrayList<>())
                    .add(waiver);
        }
    }

    /** Whether an entry covers a change: one for its element, for what that is in, or for the whole schema. */
    boolean cover(Change change) {
        if (!change.kind().verdict().breaks()) {
            return false;
        }
        boolean covered = take(key(change.kind().id(), ""));
        String path = change.path();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            covered |= take(key(change.kind().id(), path.substring(0, end)));
        }
        return covered;
    }

    private boolean take(String key) {
        List<Waiver> waivers = byChange.getOrDefault(key, List.of());
        used.addAll(waivers);
        return !waivers.isEmpty();
    }

    /** A warning for each entry that no change was covered by. */
    List<Diagnostic> useless() {
        return all.stream()
                .filter(waiver -> !used.contains(waiver))
                .map(Acknowledgements::useless)
                .toList();
    }

    private static Diagnostic useless(Waiver waiver) {
        String where = waiver.at().map(at -> " at " + at).orElse(" in the schema");
        return Diagnostic.warning(
                        CompatibilityReport.USELESS,
                        waiver.span(),
                        "there is no change " + waiver.subject() + where + " that has to be acknowledged")
                .repair("remove the entry");
    }

    private static String key(String id, String path) {
        return id + " " + path;
    }
}
