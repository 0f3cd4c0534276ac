/** A machine as a Java class. No type of JavaPoet leaves this package. */
@NullMarked
package io.labwire.codegen.scanner.emit;

import org.jspecify.annotations.NullMarked;
