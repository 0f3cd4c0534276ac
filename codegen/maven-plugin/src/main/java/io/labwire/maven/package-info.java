/**
 * The goals that turn schemas into code within a Maven build.
 *
 * <p>A goal only says what is to be done and tells what came of it; the work is that of
 * {@link io.labwire.codegen.generator.building}, which knows nothing of Maven.
 */
@NullMarked
package io.labwire.maven;

import org.jspecify.annotations.NullMarked;
