package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Window;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema says for people, as annotations that a validator does not look at. */
final class Remarks {

    private Remarks() {}

    /** Adds the explanation, the levels and whether it is deprecated. */
    static void add(Documentation doc, Lifetime lifetime, Map<String, Object> schema) {
        String description = Stream.of(
                        Prose.oneLine(doc.text()), levels(lifetime.window()), deprecated(lifetime.deprecated()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        if (!lifetime.deprecated().isEmpty()) {
            schema.put("deprecated", true);
        }
    }

    private static String levels(Window window) {
        String from = window.from().map(level -> "from " + level).orElse("");
        String until = window.until().map(level -> "until " + level).orElse("");
        String both = Prose.oneLine(from + " " + until);
        return both.isEmpty() ? "" : "(Levels " + both + ".)";
    }

    private static String deprecated(String reason) {
        return reason.isEmpty() ? "" : "Deprecated: " + Prose.oneLine(reason);
    }
}
