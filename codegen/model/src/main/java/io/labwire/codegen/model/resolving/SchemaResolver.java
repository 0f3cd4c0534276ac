package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.suppression.Suppressions;
import java.util.ArrayList;
import java.util.List;
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
        Schema schema = body(root, header.get(), imports);
        Suppressions suppressions =
                new SuppressionReader(nodes).read(root, header.get().all());
        boolean clean = imports.complete() && found.errors() == before;
        return Optional.of(new LoadedSchema(schema, header.get().dialect(), clean, false, suppressions));
    }

    private Schema body(Node root, Header header, Imports imports) {
        ElsewhereDeclared elsewhere = new ElsewhereDeclared(loader, header.dialect(), imports.schemas());
        TypeScope types = new TypeScope(imports.schemas(), imports.complete(), elsewhere::find, found);
        ValueReader values = new ValueReader(nodes, limits.maxNumberLength());
        FieldReader fields = new FieldReader(nodes, types, values);
        MessageReader messages = new MessageReader(nodes, fields);
        RequestReader requestReader = new RequestReader(nodes, fields, messages);
        SensorReader sensorReader = new SensorReader(nodes, types, values);
        EnumReader enumReader = new EnumReader(nodes, header.javaPackage());

        List<EnumType> enums = new ArrayList<>();
        for (Declaration each : section(header, Section.ENUMS, "enum")) {
            EnumType type = enumReader.read(each, path(Section.ENUMS, each));
            types.declare(type);
            enums.add(type);
        }
        List<Request> requests = new ArrayList<>();
        for (Declaration each : section(header, Section.REQUESTS, "request")) {
            requestReader.read(each, path(Section.REQUESTS, each)).ifPresent(requests::add);
        }
        List<Message> informs = header.section(Section.INFORMS)
                .map(node -> messages.informs(node, location.importPath() + "#informs", "the schema"))
                .orElse(List.of());
        List<Sensor> sensors = new ArrayList<>();
        for (Declaration each : section(header, Section.SENSORS, "sensor")) {
            sensorReader.read(each, path(Section.SENSORS, each)).ifPresent(sensors::add);
        }
        return new Schema(
                location.importPath(),
                root.span().file(),
                header.dialect().protocol(),
                header.javaPackage(),
                header.name(),
                header.doc(),
                imports.schemas(),
                enums,
                requests,
                informs,
                sensors,
                places.build());
    }

    private List<Declaration> section(Header header, Section section, String what) {
        return header.section(section)
                .map(node -> nodes.declarations(node, what, "the schema"))
                .orElse(List.of());
    }

    private String path(Section section, Declaration declaration) {
        return location.importPath() + "#" + section.key() + "." + declaration.name();
    }
}
