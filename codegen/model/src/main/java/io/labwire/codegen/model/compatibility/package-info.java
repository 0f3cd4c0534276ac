/**
 * What changed between two versions of schemas, and whom each change breaks. The table of all kinds of changes is
 * {@link io.labwire.codegen.model.compatibility.ChangeKind}; a comparison for each kind of element finds them.
 */
@NullMarked
package io.labwire.codegen.model.compatibility;

import org.jspecify.annotations.NullMarked;
