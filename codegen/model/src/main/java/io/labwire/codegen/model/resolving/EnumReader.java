package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an enum: {@code Band: {doc: ..., values: {L: l, U: {wire: u, doc: ...}}}}. */
final class EnumReader {

    private final Nodes nodes;
    private final String javaPackage;

    EnumReader(Nodes nodes, String javaPackage) {
        this.nodes = nodes;
        this.javaPackage = javaPackage;
    }

    /** The enum with those of its values that can be read: its name is then known, whatever else is wrong. */
    EnumType read(Declaration declaration, String path) {
        String title = "enum \"" + declaration.name() + "\"";
        Optional<Properties> properties = nodes.properties(declaration.value(), declaration.span(), title)
                .map(all -> all.knowing(List.of("doc", "values")));
        Optional<Node> values = properties.flatMap(all -> all.require("values"));
        return new EnumType(
                declaration.name(),
                javaPackage,
                path,
                properties.map(Properties::doc).orElse(Documentation.NONE),
                values.map(node -> values(node, title)).orElse(List.of()),
                declaration.span());
    }

    private List<EnumValue> values(Node node, String title) {
        if (node instanceof Node.MappingNode mapping && mapping.entries().isEmpty()) {
            nodes.found()
                    .add(DiagnosticId.EMPTY_ENUM
                            .at(node.span(), title + " has no values")
                            .repair("add one, or remove the enum"));
        }
        List<EnumValue> values = new ArrayList<>();
        for (Declaration value : nodes.declarations(node, "value", title)) {
            value(value, title).ifPresent(values::add);
        }
        return values;
    }

    private Optional<EnumValue> value(Declaration value, String enumTitle) {
        String title = "value \"" + value.name() + "\" of " + enumTitle;
        if (!(value.value() instanceof Node.MappingNode)) {
            nodes.places().add(value.span(), "wire", value.value().span());
            return nodes.text(value.value(), title)
                    .map(wire -> new EnumValue(value.name(), wire, Documentation.NONE, value.span()));
        }
        return nodes.properties(value.value(), value.span(), title).flatMap(all -> {
            all.knowing(List.of("wire", "doc")).require("wire");
            Documentation doc = all.doc();
            return all.text("wire").map(wire -> new EnumValue(value.name(), wire, doc, value.span()));
        });
    }
}
