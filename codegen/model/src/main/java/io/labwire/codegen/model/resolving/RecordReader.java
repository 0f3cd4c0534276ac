package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a record: {@code TagValue: {doc: ..., extends: Base, fields: {...}}}. */
final class RecordReader {

    private static final List<String> LAYOUTS = List.of("object", "array");
    private static final List<String> FATES = List.of("keep", "ignore", "refuse");

    private final Reading reading;
    private final FieldReader fields;
    private final LifetimeReader lifetimes;

    RecordReader(Reading reading, FieldReader fields) {
        this.reading = reading;
        this.fields = fields;
        this.lifetimes = new LifetimeReader(reading);
    }

    /** The record; without anything if it cannot be read, so that its name is known. */
    RecordType read(Declaration declaration, String path) {
        String title = "record \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.RECORD)
                .map(all -> read(declaration, all, path, title))
                .orElseGet(() -> new RecordType(
                        declaration.name(),
                        reading.javaPackage(),
                        path,
                        Documentation.NONE,
                        Optional.empty(),
                        false,
                        false,
                        RecordType.Layout.OBJECT,
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        Lifetime.ALWAYS,
                        false,
                        declaration.span()));
    }

    RecordType read(Declaration declaration, Properties all, String path, String title) {
        return new RecordType(
                declaration.name(),
                reading.javaPackage(),
                path,
                all.doc(),
                base(all),
                all.flag("abstract").orElse(false),
                all.flag("final").orElse(false),
                RecordType.Layout.valueOf(all.word("layout", LAYOUTS).toUpperCase(Locale.ROOT)),
                all.chosen("unknown", FATES).map(word -> Unknown.valueOf(word.toUpperCase(Locale.ROOT))),
                texts(all, declaration.span()),
                fields.under(all, "fields", path, "field", title),
                lifetimes.read(all),
                all.flag("private").orElse(false),
                declaration.span());
    }

    private Optional<TypeReference> base(Properties all) {
        Optional<ScalarNode> name = all.scalar("extends");
        Optional<Type> type = name.flatMap(reading.types()::find);
        Optional<TypeReference> base = type.filter(TypeReference.class::isInstance)
                .map(TypeReference.class::cast)
                .filter(reference ->
                        reference.kind() == DeclaredKind.RECORD || reference.kind() == DeclaredKind.MESSAGE);
        if (type.isPresent() && base.isEmpty()) {
            reading.found()
                    .add(DiagnosticId.BASE_OF_OTHER_KIND
                            .at(name.orElseThrow().span(), type.get().title() + " is neither a record nor a message")
                            .repair("extend a record or a message"));
        }
        return base;
    }

    private Map<String, String> texts(Properties all, Span record) {
        Map<String, String> texts = new LinkedHashMap<>();
        all.find("texts")
                .map(node -> reading.nodes().declarations(node, "text", all.title()))
                .orElse(List.of())
                .forEach(text -> reading.nodes()
                        .scalar(text.value(), "text \"" + text.name() + "\"")
                        .ifPresent(form -> {
                            texts.put(text.name(), form.text());
                            reading.nodes().places().add(record, RecordType.textKey(text.name()), form.span());
                        }));
        return texts;
    }
}
