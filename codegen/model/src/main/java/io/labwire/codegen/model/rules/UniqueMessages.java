package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A namespace and a name on the wire mean one message at each level. Those of imports count, too. */
final class UniqueMessages implements Rule {

    private record Identified(RecordMessage message, Span place) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        LevelMap<Identified> seen = new LevelMap<>(schema.wire().levels());
        schema.allImports().forEach(imported -> messages(imported).forEach(message -> add(message, imported, seen)));
        return messages(schema).toList().stream().flatMap(message -> add(message, schema, seen).stream());
    }

    /** What is abstract is never sent. */
    private static Stream<RecordMessage> messages(Schema schema) {
        return schema.conversation().messages().stream()
                .filter(message -> !message.record().isAbstract());
    }

    private static List<Diagnostic> add(RecordMessage message, Schema schema, LevelMap<Identified> seen) {
        Span name = message.record().span();
        Map<String, Span> namespaces = new LinkedHashMap<>();
        message.alsoIn().forEach(also -> namespaces.put(also, schema.places().of(name, "also-in")));
        namespaces.put(message.namespace().orElse(""), schema.places().of(name, "wire"));
        List<Diagnostic> clashes = new ArrayList<>();
        namespaces.forEach((namespace, place) -> {
            String key = namespace + " " + message.wire();
            Identified here = new Identified(message, place);
            seen.add(key, message.record().lifetime().window(), here)
                    .ifPresent(earlier -> clashes.add(clash(namespace, earlier, here)));
        });
        return clashes;
    }

    private static Diagnostic clash(String namespace, Identified first, Identified second) {
        String where = namespace.isEmpty() ? "" : " in namespace " + namespace;
        return DiagnosticId.MESSAGE_TWICE
                .at(
                        second.place,
                        "messages \"" + first.message.name() + "\" and \"" + second.message.name() + "\" are both \""
                                + second.message.wire() + "\"" + where + " on the wire")
                .note(first.place, "the first is here")
                .repair("give one of them another name with 'wire', or other levels with 'from' and 'until'");
    }
}
