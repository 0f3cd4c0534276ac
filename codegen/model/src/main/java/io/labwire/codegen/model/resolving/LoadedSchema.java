package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.suppression.Suppressions;

/**
 * A schema as far as it could be resolved.
 *
 * @param schema the schema, without the elements that could not be read
 * @param dialect what its protocol allows
 * @param clean whether it is whole, and all it imports as well
 * @param requested whether it was asked for, and not only imported
 * @param suppressions the warnings it suppresses
 */
public record LoadedSchema(
        Schema schema, Dialect dialect, boolean clean, boolean requested, Suppressions suppressions) {

    /** The same, and asked for. */
    LoadedSchema asRequested() {
        return new LoadedSchema(schema, dialect, clean, true, suppressions);
    }
}
