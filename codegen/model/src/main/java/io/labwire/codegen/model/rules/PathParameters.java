package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.rules.Placeholders.Placeholder;
import io.labwire.codegen.model.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each name in braces of an endpoint's path is one of its parameters, and the other way round. */
final class PathParameters implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.conversation().endpoints().stream().flatMap(endpoint -> ofEndpoint(endpoint, schema));
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Stream<Diagnostic> ofEndpoint(Endpoint endpoint, Schema schema) {
        Set<String> declared = endpoint.parameters().stream().map(Field::name).collect(Collectors.toSet());
        List<Placeholder> used = Placeholders.in(endpoint.route());
        Span path = schema.places().of(endpoint.span(), "path");
        Set<String> seen = new HashSet<>();
        Stream<Diagnostic> undeclared = used.stream()
                .filter(each -> !declared.contains(each.name()) || !seen.add(each.name()))
                .map(each -> DiagnosticId.PATH_PARAMETERS_DIFFER
                        .at(path.part(endpoint.route(), each.start(), each.end()), wrong(each, declared))
                        .repair(Nearest.to(each.name(), declared)
                                .map(nearest -> "write '{" + nearest + "}'")
                                .orElse("declare it under 'parameters', or remove it")));
        Stream<Diagnostic> unused = endpoint.parameters().stream()
                .filter(field -> used.stream().noneMatch(each -> each.name().equals(field.name())))
                .map(field -> DiagnosticId.PATH_PARAMETERS_DIFFER
                        .at(field.span(), "parameter \"" + field.name() + "\" is not in the path")
                        .note(path, "the path")
                        .repair("write {" + field.name() + "} there, or move it to 'query'"));
        return Stream.concat(undeclared, unused);
    }

    private static String wrong(Placeholder placeholder, Set<String> declared) {
        if (placeholder.name().isEmpty()) {
            return "no parameter is named by this brace";
        }
        return declared.contains(placeholder.name())
                ? "parameter \"" + placeholder.name() + "\" is in the path twice"
                : "no parameter is called \"" + placeholder.name() + "\"";
    }
}
