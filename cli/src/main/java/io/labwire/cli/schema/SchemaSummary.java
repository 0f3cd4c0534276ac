package io.labwire.cli.schema;

import io.labwire.codegen.model.Conversation;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Types;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** One line about a schema that has no error: what was found, and what it declares. */
final class SchemaSummary {

    private final List<String> counts = new ArrayList<>();

    private SchemaSummary() {}

    static String of(Schema schema, List<Diagnostic> warnings, List<Diagnostic> limits) {
        String faults = warnings.isEmpty() ? "no fault" : counted(warnings, "warning");
        SchemaSummary summary = new SchemaSummary();
        summary.types(schema.types());
        summary.conversation(schema.conversation());
        String declared = summary.counts.isEmpty() ? "nothing declared" : String.join(", ", summary.counts);
        String limit = limits.isEmpty() ? "" : "; " + limits.get(0).message();
        return schema.source().name() + ": " + faults + "; " + declared + limit;
    }

    private void types(Types types) {
        count(types.enums(), "enum");
        count(types.constrained(), "type");
        count(types.records(), "record");
        count(types.unions(), "union");
        if (!types.variants().isEmpty()) {
            counts.add(types.variants().size() + " variants");
        }
        count(types.frames(), "frame");
        count(types.envelopes(), "envelope");
    }

    private void conversation(Conversation conversation) {
        conversation.requests().stream()
                .findFirst()
                .ifPresent(
                        first -> count(conversation.requests(), first.message().word()));
        conversation.informs().stream().findFirst().ifPresent(first -> count(conversation.informs(), first.word()));
        count(conversation.messages(), "message");
        count(conversation.procedures(), "procedure");
        count(conversation.endpoints(), "endpoint");
        count(conversation.sensors(), "sensor");
    }

    private void count(List<?> elements, String word) {
        if (!elements.isEmpty()) {
            counts.add(counted(elements, word));
        }
    }

    private static String counted(List<?> elements, String word) {
        return elements.size() + " " + word + (elements.size() == 1 ? "" : "s");
    }
}
