package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.rules.Placeholders.Placeholder;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
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
        Parameters parameters = Parameters.of(endpoint.route(), endpoint.parameters());
        Span path = schema.places().of(endpoint.span(), "path");
        Stream<Diagnostic> unknown = parameters.unknown().entrySet().stream()
                .map(each -> unknown(
                        each.getKey(),
                        each.getValue(),
                        endpoint,
                        path.part(
                                endpoint.route(),
                                each.getKey().start(),
                                each.getKey().end())));
        Stream<Diagnostic> unused = parameters.unused().stream()
                .map(field -> DiagnosticId.PATH_PARAMETERS_DIFFER
                        .at(field.span(), "parameter \"" + field.name() + "\" is not in the path")
                        .note(path, "the path")
                        .repair("write {" + field.name() + "} there, or move it to 'query'"));
        return Stream.concat(unknown, unused);
    }

    private static Diagnostic unknown(Placeholder placeholder, Optional<String> meant, Endpoint endpoint, Span place) {
        String name = placeholder.name();
        if (name.isEmpty()) {
            return DiagnosticId.PATH_PARAMETERS_DIFFER
                    .at(place, "no parameter is named by this brace")
                    .repair("write the name of a parameter in a pair of braces, or remove it");
        }
        boolean twice =
                endpoint.parameters().stream().anyMatch(field -> field.name().equals(name));
        return twice
                ? DiagnosticId.PATH_PARAMETERS_DIFFER
                        .at(place, "parameter \"" + name + "\" is in the path twice")
                        .repair("give the second one a name of its own")
                : DiagnosticId.PATH_PARAMETERS_DIFFER
                        .at(place, "no parameter is called \"" + name + "\"")
                        .repair(meant.map(nearest -> "write '{" + nearest + "}'")
                                .orElse("declare it under 'parameters', or remove it"));
    }
}
