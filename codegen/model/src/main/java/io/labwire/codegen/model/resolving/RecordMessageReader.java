package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Reads a record that is a message: {@code TagsUpdated: {wire: TagsUpdatedMsg, namespace: EM, fields: {...}}}. */
final class RecordMessageReader {

    private static final Pattern PROTO = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private final Reading reading;
    private final RecordReader records;
    private final Section section;
    private final SortedSet<String> namespaces;

    RecordMessageReader(Reading reading, RecordReader records, Section section, SortedSet<String> namespaces) {
        this.reading = reading;
        this.records = records;
        this.section = section;
        this.namespaces = namespaces;
    }

    Optional<RecordMessage> read(Declaration declaration, String path) {
        String title = section.element() + " \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.MESSAGE).map(all -> {
            RecordType type = records.read(declaration, all, path, title);
            return new RecordMessage(
                    type,
                    all.text("wire").orElse(declaration.name()),
                    all.scalar("namespace").flatMap(this::namespace),
                    all.texts("also-in").stream()
                            .map(this::namespace)
                            .flatMap(Optional::stream)
                            .toList(),
                    Sides.of(all, reading.dialect().sides()),
                    proto(all));
        });
    }

    private Optional<String> namespace(ScalarNode name) {
        if (namespaces.contains(name.text())) {
            return Optional.of(name.text());
        }
        List<String> known = List.copyOf(namespaces);
        reading.found()
                .add(DiagnosticId.UNKNOWN_NAMESPACE
                        .at(name.span(), "unknown namespace \"" + name.text() + "\"")
                        .repair(Nearest.to(name.text(), known)
                                .map(nearest -> "write '" + nearest + "'")
                                .orElse("declare it under 'namespaces'")));
        return Optional.empty();
    }

    private static Optional<String> proto(Properties all) {
        Optional<ScalarNode> name = all.scalar("proto");
        name.filter(node -> !PROTO.matcher(node.text()).matches())
                .ifPresent(node -> all.malformed(node, "proto", "write the full name of a protobuf message"));
        if (name.isPresent() && all.find("fields").isPresent()) {
            all.contradiction("proto", "fields");
        }
        return name.map(ScalarNode::text);
    }
}
