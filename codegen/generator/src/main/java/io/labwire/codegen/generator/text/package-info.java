/** Numbers and constants of a schema as text, the same on every JDK and in every locale. Used by all emitters. */
@NullMarked
package io.labwire.codegen.generator.text;

import org.jspecify.annotations.NullMarked;
