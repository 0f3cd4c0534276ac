/**
 * What a protocol says about its schemas: the extension point by which one more protocol joins the schema compiler.
 * Knows the model and nothing of its syntax.
 */
@NullMarked
package io.labwire.codegen.model.dialect;

import org.jspecify.annotations.NullMarked;
