/** Measurements of the runtimes, each beside a named peer in the same run. */
@NullMarked
package io.labwire.benchmarks;

import org.jspecify.annotations.NullMarked;
