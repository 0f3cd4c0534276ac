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

    private record Numbered(Message message, Span number) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Stream.concat(
                in(schema, each -> each.requests().stream().map(Request::message)),
                in(schema, each -> each.informs().stream()));
    }

    private static Stream<Diagnostic> in(Schema schema, Function<Schema, Stream<Message>> messages) {
        LevelMap<Numbered> numbers = new LevelMap<>(schema.wire().levels());
        schema.allImports().stream().flatMap(messages).forEach(message -> add(message, numbers, schema));
        return messages.apply(schema).toList().stream().flatMap(message -> add(message, numbers, schema).stream());
    }

    private static List<Diagnostic> add(Message message, LevelMap<Numbered> numbers, Schema schema) {
        List<Diagnostic> clashes = new ArrayList<>();
        for (Phase<Long> number : message.numbers()) {
            Window window = number.window()
                    .and(message.lifetime().window(), schema.wire().levels());
            Numbered here = new Numbered(message, number.span());
            numbers.add(number.value().toString(), window, here)
                    .ifPresent(earlier -> clashes.add(clash(number.value(), earlier, here)));
        }
        return clashes;
    }

    private static Diagnostic clash(long number, Numbered first, Numbered second) {
        String what = first.message.equals(second.message)
                ? "number " + number + " is given twice to " + second.message.title()
                : first.message.title() + " and " + second.message.title() + " both have number " + number;
        return DiagnosticId.NUMBER_TWICE
                .at(second.number, what)
                .note(first.number, "the first is here")
                .repair("give one of them another number, or other levels with 'from' and 'until'");
    }
}
