/**
 * The resolved, immutable model of a schema: names bound, imports followed, defaults typed.
 *
 * <p>Reading fills it, rules check it, emitters write down what it says. Nobody downstream sees YAML, and nobody
 * downstream sees a model with an error in it.
 */
@NullMarked
package io.labwire.codegen.model;

import org.jspecify.annotations.NullMarked;
