/** The binding of AutoTrainer: puts its emitters together. The last stage, found by name and used by nobody. */
@NullMarked
package io.labwire.codegen.generator.trainer;

import org.jspecify.annotations.NullMarked;
