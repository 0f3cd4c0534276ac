package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a schema adds is not there already: neither its enums, nor its requests, nor its informs. */
final class NotDeclaredByImports implements Rule {

    private record Named(String title, Span span) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Map<String, Named> there = new LinkedHashMap<>();
        for (Schema imported : schema.allImports()) {
            declared(imported).forEach(named -> there.putIfAbsent(named.title(), named));
        }
        return declared(schema)
                .filter(named -> there.containsKey(named.title()))
                .map(named -> DiagnosticId.DECLARED_BY_IMPORT
                        .at(named.span(), named.title() + " is declared by an import already")
                        .note(placeIn(there, named), "declared here")
                        .repair("rename it, or use the imported one"));
    }

    private static Span placeIn(Map<String, Named> there, Named named) {
        return there.getOrDefault(named.title(), named).span();
    }

    private static Stream<Named> declared(Schema schema) {
        return Stream.of(
                        schema.declared()
                                .filter(type -> !type.isPrivate())
                                .map(type -> new Named(type.elementTitle(), type.span())),
                        schema.requests().stream().map(request -> named(request.message(), request.name())),
                        schema.informs().stream().map(inform -> named(inform, inform.name())))
                .flatMap(Function.identity());
    }

    /** In the words of its protocol, such as a command. */
    private static Named named(Message message, String name) {
        return new Named(message.word() + " \"" + name + "\"", message.span());
    }
}
