package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeUse;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A private type is used by something else in its schema: nobody outside can. Envelopes and messages are used by being
 * on the wire.
 */
final class UsedPrivateTypes implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        List<Declared> hidden = schema.types()
                .all()
                .filter(type -> type.isPrivate() && !(type instanceof Envelope))
                .toList();
        Map<String, Span> places =
                hidden.stream().collect(Collectors.toMap(Declared::path, Declared::span, (first, second) -> first));
        Set<String> used = TypeUse.of(schema)
                .flatMap(use -> TypeUse.parts(use.type())
                        .flatMap(UsedImports::path)
                        .filter(path -> !use.owner().equals(places.get(path))))
                .collect(Collectors.toSet());
        return hidden.stream().filter(type -> !used.contains(type.path())).map(UsedPrivateTypes::unused);
    }

    private static Diagnostic unused(Declared type) {
        return DiagnosticId.UNUSED_PRIVATE_TYPE
                .at(type.span(), type.elementTitle() + " is private, and nothing here uses it")
                .repair("remove it, or let others use it: remove 'private'");
    }
}
