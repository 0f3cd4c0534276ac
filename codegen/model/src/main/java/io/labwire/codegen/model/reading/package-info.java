/**
 * Bytes to a tree of nodes that keeps the place of each. The only package that knows the YAML library; nothing it
 * returns has a type of that library in it, and nothing is ever loaded into maps.
 */
@NullMarked
package io.labwire.codegen.model.reading;

import org.jspecify.annotations.NullMarked;
