/** Text forms of values that several protocols share. */
@NullMarked
package io.labwire.core.text;

import org.jspecify.annotations.NullMarked;
