package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.CompatibilityReport;
import io.labwire.codegen.model.compatibility.ReleaseComparison;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What came of comparing schemas with those of an earlier release.
 *
 * @param unreadable the errors of the old schemas; if there is any, nothing was compared
 * @param report what has changed
 */
public record ReleaseCheck(List<Diagnostic> unreadable, CompatibilityReport report) {

    /** Checks that the report is there, and copies the list. */
    public ReleaseCheck {
        unreadable = List.copyOf(unreadable);
        Objects.requireNonNull(report, "report");
    }

    /**
     * Compares schemas with those of a file, a folder or a jar.
     *
     * @param now the new schemas
     * @param old the file, folder or jar; a file is an old version of the one new schema, whatever it is called
     * @param others where what the old schemas import is found that is not there
     * @return what has changed
     * @throws IOException if there are no old schemas to be read, or more new ones than a file can be compared with;
     *     the message says which of them
     */
    public static ReleaseCheck of(List<Schema> now, Path old, SchemaSource others) throws IOException {
        CompileRequest request = ReleasedSchemas.at(old, others);
        if (request.inputs().isEmpty()) {
            throw new IOException("there is no schema in " + old);
        }
        boolean isFile = ReleasedSchemas.isFile(old);
        if (isFile && now.size() != 1) {
            throw new IOException(old + " is one schema, and cannot be compared with " + now.size());
        }
        Compilation compilation = new SchemaCompiler().compile(request);
        if (compilation.hasErrors()) {
            return new ReleaseCheck(
                    compilation.diagnostics().stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                            .toList(),
                    new CompatibilityReport(List.of(), List.of(), List.of()));
        }
        ReleaseComparison comparison = new ReleaseComparison(request.dialects());
        List<Schema> before = compilation.schemas();
        return new ReleaseCheck(
                List.of(), isFile ? comparison.compare(before.get(0), now.get(0)) : comparison.compare(before, now));
    }
}
