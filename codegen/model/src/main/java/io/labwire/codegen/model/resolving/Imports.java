package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Schema;
import java.util.List;

/**
 * The schemas that a schema imports.
 *
 * @param schemas those that could be read
 * @param complete whether these are all, and whole
 */
record Imports(List<Schema> schemas, boolean complete) {}
