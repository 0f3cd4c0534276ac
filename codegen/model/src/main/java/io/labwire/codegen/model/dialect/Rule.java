package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.stream.Stream;

/**
 * One thing that holds in every good schema.
 *
 * <p>A rule returns what it finds and prints nothing. It may meet a schema from which elements with other faults were
 * left out; nothing is generated from such a schema.
 */
@FunctionalInterface
public interface Rule {

    /**
     * Looks for breaches of the rule.
     *
     * @param schema the schema, resolved
     * @return a diagnostic for each breach, in any order
     */
    Stream<Diagnostic> check(Schema schema);

    /**
     * Whether it looks for what is not there, and so makes no sense of a schema from which elements were left out.
     *
     * @return true if it is to be asked only when everything could be read
     */
    default boolean missesElements() {
        return false;
    }
}
