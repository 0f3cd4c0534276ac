/**
 * A whole build, from schemas to files on disk, that does nothing if nothing has changed. The Maven plugin's goals
 * describe one each; whoever else builds can do the same.
 */
@NullMarked
package io.labwire.codegen.generator.building;

import org.jspecify.annotations.NullMarked;
