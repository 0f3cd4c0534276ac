/**
 * What each diagnostic means, with a wrong and a right example.
 *
 * <p>The one source is a text for each id under {@code META-INF/labwire/diagnostics}: the command line, the build plugin
 * and the reference page show it, and tests run its examples.
 */
@NullMarked
package io.labwire.codegen.model.explanation;

import org.jspecify.annotations.NullMarked;
