/** Reads an annotated class: what it says of itself, and what it cannot mean. Knows nothing of schemas or output. */
@NullMarked
package io.labwire.codegen.processor.device;

import org.jspecify.annotations.NullMarked;
