/**
 * The goals that turn schemas into code within a Maven build.
 *
 * <p>A goal only fills in what it was configured with; {@link io.labwire.maven.SchemaBuild} does the work, by the same
 * compiler and generator that the command line has.
 */
@NullMarked
package io.labwire.maven;

import org.jspecify.annotations.NullMarked;
