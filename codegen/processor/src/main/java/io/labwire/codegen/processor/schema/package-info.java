/** Writes an annotated class down as a schema, and takes what the schema compiler says of it back to the class. */
@NullMarked
package io.labwire.codegen.processor.schema;

import org.jspecify.annotations.NullMarked;
