/**
 * The Java of KATCP: one emitter for each thing made from a schema, each showing its product at its head.
 *
 * <p>Stands on the names and on the common part of the Java emitters; {@code io.labwire.codegen.generator.katcp} puts
 * the emitters together.
 */
@NullMarked
package io.labwire.codegen.generator.java.katcp;

import org.jspecify.annotations.NullMarked;
