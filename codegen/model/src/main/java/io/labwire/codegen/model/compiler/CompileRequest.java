package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * The description of one run of the schema compiler.
 *
 * @param inputs the schemas to compile
 * @param source where schemas that are imported by name are found
 * @param limits the bounds of what is read
 * @param dialects what the protocols allow
 */
public record CompileRequest(
        List<SchemaInput> inputs, SchemaSource source, SchemaLimits limits, List<Dialect> dialects) {

    /** Checks that all parts are there, and copies the lists. */
    public CompileRequest {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        dialects = List.copyOf(dialects);
    }

    /**
     * A run with the default limits and all dialects that can be found.
     *
     * @param inputs the schemas to compile
     * @param source where schemas that are imported by name are found
     * @return the request
     */
    public static CompileRequest of(List<SchemaInput> inputs, SchemaSource source) {
        return new CompileRequest(inputs, source, SchemaLimits.DEFAULTS, installedDialects());
    }

    /**
     * The dialects that the service loader finds beside this class.
     *
     * @return the dialects, by the names of their protocols
     */
    public static List<Dialect> installedDialects() {
        return ServiceLoader.load(Dialect.class, CompileRequest.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Dialect::protocol))
                .toList();
    }
}
