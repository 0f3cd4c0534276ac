package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Conversation;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Types;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the sections of a schema: first the names of all types, then what they hold. */
final class SectionsReader {

    private static final Map<SectionKind, DeclaredKind> REFERENCES = Map.of(
            SectionKind.RECORDS, DeclaredKind.RECORD,
            SectionKind.UNIONS, DeclaredKind.UNION,
            SectionKind.VARIANTS, DeclaredKind.VARIANTS,
            SectionKind.FRAMES, DeclaredKind.FRAME,
            SectionKind.ENVELOPES, DeclaredKind.ENVELOPE,
            SectionKind.MESSAGES, DeclaredKind.MESSAGE);

    private final Reading reading;
    private final Header header;
    private final Map<String, String> namespaces;
    private final FieldReader fields;
    private final Map<SectionKind, List<Declaration>> declarations = new EnumMap<>(SectionKind.class);
    private final List<EnumType> enums;
    private final List<ConstrainedType> constrained;

    SectionsReader(Reading reading, Header header, Map<String, String> namespaces) {
        this.reading = reading;
        this.header = header;
        this.namespaces = namespaces;
        this.fields = new FieldReader(reading);
        for (SectionKind kind : SectionKind.values()) {
            declarations.put(kind, declared(kind));
        }
        REFERENCES.keySet().stream().sorted().forEach(this::declareNames);
        EnumReader enumReader = new EnumReader(reading);
        this.enums = each(SectionKind.ENUMS, (each, path) -> {
            EnumType type = enumReader.read(each, path);
            reading.types().declare(type);
            return Optional.of(type);
        });
        ConstrainedTypeReader constrainedReader = new ConstrainedTypeReader(reading);
        this.constrained = each(SectionKind.TYPES, (each, path) -> {
            Optional<ConstrainedType> type = constrainedReader.read(each, path);
            type.ifPresentOrElse(reading.types()::declare, () -> reading.types().declareUnreadable(each.name()));
            return type;
        });
    }

    Types types() {
        UnionReader unions = new UnionReader(reading);
        VariantsReader variants = new VariantsReader(reading);
        FrameReader frames = new FrameReader(reading, fields);
        RecordReader records = new RecordReader(reading, fields);
        return new Types(
                enums,
                constrained,
                each(SectionKind.RECORDS, (each, path) -> Optional.of(records.read(each, path))),
                each(SectionKind.UNIONS, unions::read),
                each(SectionKind.VARIANTS, variants::read),
                each(SectionKind.FRAMES, frames::read),
                each(SectionKind.ENVELOPES, new EnvelopeReader(reading, fields)::read));
    }

    Conversation conversation() {
        RecordReader records = new RecordReader(reading, fields);
        return new Conversation(
                in(
                        SectionKind.REQUESTS,
                        section ->
                                new RequestReader(reading, section, new MessageReader(reading, section, fields))::read),
                header.section(SectionKind.INFORMS)
                        .flatMap(section -> header.all()
                                .find(section.key())
                                .map(node -> new MessageReader(reading, section, fields)
                                        .informs(
                                                node,
                                                reading.importPath() + "#" + section.key(),
                                                "the schema",
                                                section.element())))
                        .orElse(List.of()),
                in(
                        SectionKind.MESSAGES,
                        section -> new RecordMessageReader(
                                reading, records, section, new TreeSet<>(namespaces.keySet()))::read),
                in(SectionKind.PROCEDURES, section -> new ProcedureReader(reading, section, fields)::read),
                in(SectionKind.ENDPOINTS, section -> new EndpointReader(reading, section, fields)::read),
                each(SectionKind.SENSORS, new SensorReader(reading, fields)::read));
    }

    private List<Declaration> declared(SectionKind kind) {
        // Informs are read as those of a request are, with their short form.
        return kind == SectionKind.INFORMS
                ? List.of()
                : header.section(kind)
                        .flatMap(section -> header.all()
                                .find(section.key())
                                .map(node -> reading.nodes().declarations(node, section.element(), "the schema")))
                        .orElse(List.of());
    }

    private void declareNames(SectionKind kind) {
        DeclaredKind declared = REFERENCES.getOrDefault(kind, DeclaredKind.RECORD);
        each(kind, (each, path) -> {
            TypeReference type = new TypeReference(declared, each.name(), reading.javaPackage(), path);
            reading.types().declare(type, each.span());
            return Optional.empty();
        });
    }

    private <T> List<T> each(SectionKind kind, BiFunction<Declaration, String, Optional<T>> reader) {
        return in(kind, section -> reader);
    }

    private <T> List<T> in(SectionKind kind, Function<Section, BiFunction<Declaration, String, Optional<T>>> readers) {
        Optional<Section> section = header.section(kind);
        if (section.isEmpty()) {
            return List.of();
        }
        BiFunction<Declaration, String, Optional<T>> reader = readers.apply(section.get());
        List<T> elements = new ArrayList<>();
        for (Declaration each : declarations.getOrDefault(kind, List.of())) {
            reader.apply(each, reading.path(section.get(), each)).ifPresent(elements::add);
        }
        return elements;
    }
}
