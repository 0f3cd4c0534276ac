/** Warnings that the author of a schema has looked at, and does not want to see again. */
@NullMarked
package io.labwire.codegen.model.suppression;

import org.jspecify.annotations.NullMarked;
