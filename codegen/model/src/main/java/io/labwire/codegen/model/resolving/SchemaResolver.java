package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.suppression.Suppressions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the tree of one schema file into its model. */
final class SchemaResolver {

    private final SchemaLoader loader;
    private final SchemaLocation location;
    private final List<Dialect> dialects;
    private final SchemaLimits limits;
    private final DiagnosticCollector found;
    private final Places.Builder places = new Places.Builder();
    private final Nodes nodes;

    SchemaResolver(
            SchemaLoader loader,
            SchemaLocation location,
            List<Dialect> dialects,
            SchemaLimits limits,
            DiagnosticCollector found) {
        this.loader = loader;
        this.location = location;
        this.dialects = dialects;
        this.limits = limits;
        this.found = found;
        this.nodes = new Nodes(found, places);
    }

    Optional<LoadedSchema> resolve(Node root) {
        int before = found.errors();
        Optional<Header> header = new HeaderReader(nodes, dialects, location.importPath()).read(root);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Imports imports = new ImportReader(nodes, places, loader, location).read(header.get());
        List<Waiver> acknowledged =
                new AcknowledgementReader(nodes).read(header.get().all());
        Schema schema = body(root, header.get(), imports, acknowledged);
        Suppressions suppressions =
                new SuppressionReader(nodes).read(root, header.get().all());
        boolean clean = imports.complete() && found.errors() == before;
        return Optional.of(new LoadedSchema(schema, header.get().dialect(), clean, false, suppressions));
    }

    private Schema body(Node root, Header header, Imports imports, List<Waiver> acknowledged) {
        ElsewhereDeclared elsewhere = new ElsewhereDeclared(loader, header.dialect(), imports.schemas());
        WireRulesReader rules = new WireRulesReader(nodes, header, imports.schemas());
        Map<String, String> namespaces = rules.namespaces();
        List<String> levels = rules.levels();
        Reading reading = new Reading(
                nodes,
                header.dialect(),
                new TypeScope(imports.schemas(), imports.complete(), elsewhere::find, found),
                new ValueReader(nodes, limits.maxNumberLength()),
                levels,
                imports.complete() || !levels.isEmpty(),
                header.javaPackage(),
                location.importPath());
        SectionsReader sections = new SectionsReader(reading, header, namespaces);
        return new Schema(
                location.importPath(),
                root.span().file(),
                header.dialect().protocol(),
                header.javaPackage(),
                header.name(),
                header.doc(),
                imports.schemas(),
                sections.types(),
                sections.conversation(),
                rules.read(reading.levels(), namespaces),
                places.build(),
                acknowledged);
    }
}
