/**
 * KATCP in the vocabulary of the kit: its scalars and messages as arbitraries.
 */
@NullMarked
package io.labwire.conformance.katcp;

import org.jspecify.annotations.NullMarked;
