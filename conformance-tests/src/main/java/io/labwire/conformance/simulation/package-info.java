/**
 * A network that exists only in virtual time: links that delay, split, join and lose, all of it decided by one seed.
 *
 * <p>A simulation puts the cores of both ends on it, lets time run and checks invariants; a million steps take about a
 * second, and the same seed gives the same run.
 */
@NullMarked
package io.labwire.conformance.simulation;

import org.jspecify.annotations.NullMarked;
