package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.Span;

/**
 * An entry whose key is a name that the author of the schema chose.
 *
 * @param name the name
 * @param span the name's place
 * @param value what is said about it
 */
record Declaration(String name, Span span, Node value) {}
