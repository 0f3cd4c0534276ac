/** The schema compiler: what a schema of any size costs, and a whole run of the command. */
@NullMarked
package io.labwire.benchmarks.schema;

import org.jspecify.annotations.NullMarked;
