package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the imports of one schema. */
final class ImportReader {

    private final Nodes nodes;
    private final Places.Builder places;
    private final SchemaLoader loader;
    private final SchemaLocation importer;

    ImportReader(Nodes nodes, Places.Builder places, SchemaLoader loader, SchemaLocation importer) {
        this.nodes = nodes;
        this.places = places;
        this.loader = loader;
        this.importer = importer;
    }

    Imports read(Header header) {
        List<Node> entries = header.all()
                .find("import")
                .flatMap(node -> nodes.sequence(node, "\"import\""))
                .orElse(List.of());
        List<Schema> schemas = new ArrayList<>();
        Map<String, Span> first = new LinkedHashMap<>();
        boolean complete = true;
        for (Node entry : entries) {
            Optional<LoadedSchema> schema =
                    path(entry, first).flatMap(path -> loader.imported(importer, path, entry.span()));
            complete &= schema.isPresent() && schema.get().clean();
            schema.filter(loaded -> isSameProtocol(loaded, header, entry)).ifPresent(loaded -> {
                schemas.add(loaded.schema());
                places.add(Span.startOf(entry.span().file()), Schema.importKey(loaded.schema()), entry.span());
            });
        }
        return new Imports(schemas, complete);
    }

    private Optional<String> path(Node entry, Map<String, Span> first) {
        Optional<ScalarNode> scalar = nodes.scalar(entry, "an import");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String path = scalar.get().text();
        if (!ImportPaths.isLegal(path)) {
            nodes.found()
                    .add(DiagnosticId.ILLEGAL_IMPORT
                            .at(entry.span(), "\"" + path + "\" is no import path")
                            .repair("write labwire/<path> for a schema on the class path, or the path of a file"
                                    + " relative to this one, with '/'"));
            return Optional.empty();
        }
        Span before = first.putIfAbsent(path, entry.span());
        if (before != null) {
            nodes.found()
                    .add(DiagnosticId.IMPORT_TWICE
                            .at(entry.span(), "\"" + path + "\" is imported twice")
                            .note(before, "first imported here")
                            .repair("remove one of them"));
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private boolean isSameProtocol(LoadedSchema loaded, Header header, Node entry) {
        String protocol = loaded.dialect().protocol();
        if (protocol.equals(header.dialect().protocol())) {
            return true;
        }
        nodes.found()
                .add(DiagnosticId.IMPORT_OF_OTHER_PROTOCOL
                        .at(
                                entry.span(),
                                "a schema of protocol " + header.dialect().protocol()
                                        + " cannot import one of protocol " + protocol)
                        .repair("import schemas of the same protocol only"));
        return false;
    }
}
