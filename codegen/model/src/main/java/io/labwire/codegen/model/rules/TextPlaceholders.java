package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.rules.Placeholders.Placeholder;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in braces of a text form is a field: of the record, of its bases, or, of a message, of an envelope around
 * it.
 */
final class TextPlaceholders implements Rule {

    private final Set<String> messageSections;

    TextPlaceholders(Dialect dialect) {
        this.messageSections = dialect.sections().stream()
                .filter(section -> section.kind() == SectionKind.MESSAGES)
                .map(section -> section.key())
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Set<Span> messages = schema.conversation().messages().stream()
                .map(RecordMessage::record)
                .map(RecordType::span)
                .collect(Collectors.toSet());
        Set<String> around = fieldsOfEnvelopes(schema);
        return FieldsInSight.of(
                schema,
                owned -> Stream.of(new FieldsInSight.Key(owned.name(), Window.ALWAYS)),
                view -> isOf(schema, view.record())
                        ? ofRecord(view, messages.contains(view.record().span()) ? around : Set.of(), schema)
                        : Stream.empty())
                .stream();
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static boolean isOf(Schema schema, RecordType record) {
        return record.span().file().equals(schema.source());
    }

    private Set<String> fieldsOfEnvelopes(Schema schema) {
        return Stream.concat(Stream.of(schema), schema.allImports().stream())
                .flatMap(each -> each.types().envelopes().stream())
                .filter(envelope -> messageSections.contains(envelope.carries()))
                .map(Envelope::fields)
                .flatMap(List::stream)
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    private static Stream<Diagnostic> ofRecord(FieldsInSight.View view, Set<String> around, Schema schema) {
        List<Diagnostic> unknown = new ArrayList<>();
        Set<String> own = new HashSet<>(around);
        view.record().fields().forEach(field -> own.add(field.name()));
        view.record().texts().forEach((name, text) -> {
            Span place = schema.places().of(view.record().span(), RecordType.textKey(name));
            for (Placeholder each : Placeholders.in(text)) {
                boolean known = around.contains(each.name())
                        || view.fields().find(each.name(), Window.ALWAYS).isPresent();
                if (!known) {
                    unknown.add(unknown(each, view.record(), own, place.part(text, each.start(), each.end())));
                }
            }
        });
        return unknown.stream();
    }

    private static Diagnostic unknown(Placeholder placeholder, RecordType record, Set<String> near, Span place) {
        return DiagnosticId.UNKNOWN_PLACEHOLDER
                .at(
                        place,
                        placeholder.name().isEmpty()
                                ? "no field is named by this brace"
                                : record.elementTitle() + " has no field \"" + placeholder.name() + "\"")
                .repair(Nearest.to(placeholder.name(), near)
                        .map(nearest -> "write '{" + nearest + "}'")
                        .orElse("name a field, with a width if you like: {name:3}"));
    }
}
