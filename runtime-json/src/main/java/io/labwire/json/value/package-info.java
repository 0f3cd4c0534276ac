/** JSON that no schema gives a type: a tree that does not change. */
@NullMarked
package io.labwire.json.value;

import org.jspecify.annotations.NullMarked;
