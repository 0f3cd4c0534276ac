/**
 * JSON in the vocabulary of the kit: values of each type as arbitraries, the contract that the types of a schema keep, and a
 * second reader to compare with.
 *
 * <p>A module that uses this package requires {@code io.labwire.json} itself.
 */
@NullMarked
package io.labwire.conformance.json;

import org.jspecify.annotations.NullMarked;
