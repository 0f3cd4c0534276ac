/** The binding of KATCP: puts its emitters together. The last stage, found by name and used by nobody. */
@NullMarked
package io.labwire.codegen.generator.katcp;

import org.jspecify.annotations.NullMarked;
