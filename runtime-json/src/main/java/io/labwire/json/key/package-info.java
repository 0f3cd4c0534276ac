/** How names in a program and keys of JSON objects become one another. */
@NullMarked
package io.labwire.json.key;

import org.jspecify.annotations.NullMarked;
