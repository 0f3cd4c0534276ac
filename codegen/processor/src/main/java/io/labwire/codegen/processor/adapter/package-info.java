/** Emits the one class that a schema does not have: what stands between the generated device and the user's class. */
@NullMarked
package io.labwire.codegen.processor.adapter;

import org.jspecify.annotations.NullMarked;
