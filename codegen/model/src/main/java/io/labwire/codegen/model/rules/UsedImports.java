package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.TypeUse;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each import is needed: for a type of it, or for the requests, informs and sensors that the schema extends. One that
 * only declares types, and none that is used, is not.
 */
final class UsedImports implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Set<String> used = TypeUse.of(schema)
                .flatMap(use -> TypeUse.parts(use.type()))
                .flatMap(UsedImports::path)
                .collect(Collectors.toSet());
        Span start = Span.startOf(schema.source());
        return schema.imports().stream()
                .filter(UsedImports::hasOnlyTypes)
                .filter(imported -> imported.declared().noneMatch(type -> used.contains(type.path())))
                .map(imported -> DiagnosticId.UNUSED_IMPORT
                        .at(
                                schema.places().of(start, Schema.importKey(imported)),
                                "nothing of " + imported.importPath() + " is used")
                        .repair("remove the import"));
    }

    private static boolean hasOnlyTypes(Schema schema) {
        return schema.conversation().isEmpty();
    }

    static Stream<String> path(Type type) {
        if (type instanceof Declared declared) {
            return Stream.of(declared.path());
        }
        return type instanceof TypeReference reference ? Stream.of(reference.path()) : Stream.empty();
    }
}
