/**
 * The schema language as a table: which keys each construct has, and what each takes. Readers, the JSON Schema for editors
 * and the reference page are all made from it.
 */
@NullMarked
package io.labwire.codegen.model.language;

import org.jspecify.annotations.NullMarked;
