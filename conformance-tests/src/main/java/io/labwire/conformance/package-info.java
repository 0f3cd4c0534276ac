/**
 * The vocabulary of the conformance kit: what every protocol has to keep, said once and for all of them.
 *
 * <p>A contract is an interface whose default methods are properties; a test class keeps it by implementing it. A
 * protocol joins with a {@link io.labwire.conformance.Codec} per message and, for streams, a {@link
 * io.labwire.conformance.StreamReader}; the packages below do that for the protocols of labwire, so that a user writes
 * one test class that names the arbitraries generated from a schema.
 */
@NullMarked
package io.labwire.conformance;

import org.jspecify.annotations.NullMarked;
