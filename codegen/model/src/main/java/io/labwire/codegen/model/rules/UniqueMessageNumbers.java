package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * At each level a number means one request, and one inform. Those of imports count, too.
 */
final class UniqueMessageNumbers implements Rule {

    private record Numbered(Schema schema, Message message, Span number) {}

    private record Clash(long number, Numbered first, Numbered second) {

        private String title() {
            return first.message.equals(second.message)
                    ? "number " + number + " is given twice to " + second.message.title()
                    : first.message.title() + " and " + second.message.title() + " both have number " + number;
        }

        /** At the second message. */
        private Diagnostic here() {
            return DiagnosticId.NUMBER_TWICE
                    .at(second.number, title())
                    .note(first.number, "the first is here")
                    .repair("give one of them another number, or other levels with 'from' and 'until'");
        }

        /** At the import that brings the second message to the first. */
        private Diagnostic between(Schema importer) {
            Span start = Span.startOf(importer.source());
            Span place = importer.imports().stream()
                    .filter(each -> sees(each, second.schema))
                    .flatMap(each -> importer.places().find(start, Schema.importKey(each)).stream())
                    .findFirst()
                    .orElse(start);
            return DiagnosticId.NUMBER_TWICE
                    .at(place, title() + ", each of another import")
                    .note(first.number, "the first is here")
                    .note(second.number, "the second is here")
                    .repair("give one of them another number or other levels, or import them into different schemas");
        }
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Stream.concat(
                in(schema, each -> each.requests().stream().map(Request::message)),
                in(schema, each -> each.informs().stream()));
    }

    private static Stream<Diagnostic> in(Schema schema, Function<Schema, Stream<Message>> messages) {
        LevelMap<Numbered> numbers = new LevelMap<>(schema.wire().levels());
        List<Diagnostic> clashes = new ArrayList<>();
        for (Schema imported : schema.allImports()) {
            messages.apply(imported)
                    .flatMap(message -> add(message, imported, numbers, schema).stream())
                    .filter(clash -> isNews(clash, schema))
                    .forEach(clash -> clashes.add(clash.between(schema)));
        }
        messages.apply(schema)
                .flatMap(message -> add(message, schema, numbers, schema).stream())
                .forEach(clash -> clashes.add(clash.here()));
        return clashes.stream();
    }

    /** Whether no import sees both messages: such a one is told of them itself. */
    private static boolean isNews(Clash clash, Schema schema) {
        return schema.allImports().stream()
                .noneMatch(each -> sees(each, clash.first.schema) && sees(each, clash.second.schema));
    }

    private static boolean sees(Schema schema, Schema other) {
        return schema.equals(other) || schema.allImports().contains(other);
    }

    private static List<Clash> add(Message message, Schema declaring, LevelMap<Numbered> numbers, Schema schema) {
        List<Clash> clashes = new ArrayList<>();
        for (Phase<Long> number : message.numbers()) {
            Window window = number.window()
                    .and(message.lifetime().window(), schema.wire().levels());
            Numbered here = new Numbered(declaring, message, number.span());
            numbers.add(number.value().toString(), window, here)
                    .ifPresent(earlier -> clashes.add(new Clash(number.value(), earlier, here)));
        }
        return clashes;
    }
}
