/** The face of the schema compiler: schemas in, models or diagnostics out. */
@NullMarked
package io.labwire.codegen.model.compiler;

import org.jspecify.annotations.NullMarked;
