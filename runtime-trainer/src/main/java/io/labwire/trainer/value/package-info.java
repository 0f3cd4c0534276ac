/** What a device's own code may give away as data: plain values of Java, and how they stand in JSON. */
@NullMarked
package io.labwire.trainer.value;

import org.jspecify.annotations.NullMarked;
