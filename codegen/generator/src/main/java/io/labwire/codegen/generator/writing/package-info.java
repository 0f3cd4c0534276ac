/**
 * Outputs to disk, for the Maven plugin and the command line: what is equal stays untouched, what is no longer made
 * goes. The last stage; it sees paths and texts and no schema.
 */
@NullMarked
package io.labwire.codegen.generator.writing;

import org.jspecify.annotations.NullMarked;
