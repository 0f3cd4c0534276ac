package io.labwire.codegen.scanner;

import io.labwire.codegen.model.source.SourceFile;
import java.util.Objects;

/**
 * Which scanner is to be made.
 *
 * @param grammar the text of a lexer grammar
 * @param packageName the package of the scanner
 * @param className its simple name
 */
public record ScannerRequest(SourceFile grammar, String packageName, String className) {

    /** Checks that all parts are there. */
    public ScannerRequest {
        Objects.requireNonNull(grammar, "grammar");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(className, "className");
    }
}
