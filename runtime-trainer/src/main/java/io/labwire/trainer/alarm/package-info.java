/** What a rig watches over, what it raises an alarm about, and why it stops and goes on. Made from a schema. */
@NullMarked
package io.labwire.trainer.alarm;

import org.jspecify.annotations.NullMarked;
