/**
 * What every Java emitter needs: safe Javadoc, literals, and the finished file.
 *
 * <p>This package and those below it are the only ones that see JavaPoet. They stand behind the names and before the
 * protocols' bindings.
 */
@NullMarked
package io.labwire.codegen.generator.java;

import org.jspecify.annotations.NullMarked;
