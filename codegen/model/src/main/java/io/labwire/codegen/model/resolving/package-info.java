/**
 * Nodes to model: names bound, imports followed, constants typed. Says all that is wrong with the shape of a schema;
 * what then remains for the rules can be said on the model.
 */
@NullMarked
package io.labwire.codegen.model.resolving;

import org.jspecify.annotations.NullMarked;
