package io.labwire.codegen.generator.writing;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;

/** The faults of a build as a whole, which are found where it is configured. */
public enum BuildFault {
    /** Two builds of one project want one file. */
    FILE_OF_ANOTHER_BUILD("LW0510"),
    /** Two builds of one project want one folder for different things. */
    FOLDER_OF_OTHER_THINGS("LW0511"),
    /** Something that is no name of a schema on the class path. */
    NOT_A_SCHEMA_NAME("LW0512"),
    /** A folder of schemas, or of generated files, that is a file. */
    NOT_A_FOLDER("LW0513");

    private final String id;

    BuildFault(String id) {
        this.id = id;
    }

    /**
     * The stable id.
     *
     * @return {@code LW} and four digits
     */
    public String id() {
        return id;
    }

    /**
     * A diagnostic of this fault.
     *
     * @param span the place in the build's configuration
     * @param message what is wrong, one line
     * @return the diagnostic, to be extended with notes and the repair
     */
    public Diagnostic at(Span span, String message) {
        return Diagnostic.error(id, span, message);
    }
}
