/** Writing JSON, in the layout that a protocol has. */
@NullMarked
package io.labwire.json.write;

import org.jspecify.annotations.NullMarked;
