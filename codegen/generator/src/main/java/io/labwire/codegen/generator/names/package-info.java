/**
 * The Java names of everything a schema makes, settled before the first line is written.
 *
 * <p>Emitters ask for names here and never make one up, so that a field called {@code class} or a message that meets a
 * method of the runtime is nobody else's concern. The first stage of emitting; it knows the model and no emitter.
 */
@NullMarked
package io.labwire.codegen.generator.names;

import org.jspecify.annotations.NullMarked;
