/** Diagnostics as values: collected by readers and rules, printed only by the build's faces. */
@NullMarked
package io.labwire.codegen.model.diagnostic;

import org.jspecify.annotations.NullMarked;
