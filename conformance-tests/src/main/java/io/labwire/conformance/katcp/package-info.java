/**
 * KATCP in the vocabulary of the kit: its scalars and lines as arbitraries, and the contract that a schema's messages
 * keep.
 *
 * <p>A test class that implements {@link io.labwire.conformance.katcp.KatcpContract} with the messages of the generated
 * arbitraries puts a whole schema under test. A module that uses this package requires {@code io.labwire.katcp} itself.
 */
@NullMarked
package io.labwire.conformance.katcp;

import org.jspecify.annotations.NullMarked;
