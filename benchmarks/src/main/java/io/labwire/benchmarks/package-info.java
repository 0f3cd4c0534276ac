/** Measurements of the runtimes, each beside a named peer in the same run, and of the schema compiler. */
@NullMarked
package io.labwire.benchmarks;

import org.jspecify.annotations.NullMarked;
