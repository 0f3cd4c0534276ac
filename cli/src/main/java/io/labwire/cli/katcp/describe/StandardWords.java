package io.labwire.cli.katcp.describe;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the built-in schemas of KATCP declare, and a device's need not.
 *
 * @param requests the names of requests
 * @param types the names of types
 */
record StandardWords(Set<String> requests, Set<String> types) {

    static StandardWords from(SchemaSource source) {
        Compilation built = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(
                                new SchemaInput.Named("labwire/katcp/core.yaml"),
                                new SchemaInput.Named("labwire/katcp/sensor.yaml")),
                        source));
        List<Schema> schemas = built.schemas();
        return new StandardWords(
                schemas.stream()
                        .flatMap(schema -> schema.requests().stream())
                        .map(request -> request.message().name())
                        .collect(Collectors.toUnmodifiableSet()),
                schemas.stream()
                        .flatMap(schema -> schema.declared())
                        .map(Declared::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
