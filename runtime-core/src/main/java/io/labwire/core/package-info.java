/** Values that every protocol runtime has, and the generated code names. */
@NullMarked
package io.labwire.core;

import org.jspecify.annotations.NullMarked;
