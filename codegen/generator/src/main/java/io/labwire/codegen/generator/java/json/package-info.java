/** Emits the types that a schema of any JSON protocol declares: enums, records, unions and what reads and writes them. */
@NullMarked
package io.labwire.codegen.generator.java.json;

import org.jspecify.annotations.NullMarked;
