/** The bodies of messages as JSON Schema, for those who read or write them without labwire. */
@NullMarked
package io.labwire.codegen.generator.jsonschema;

import org.jspecify.annotations.NullMarked;
