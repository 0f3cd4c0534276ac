/** What a rig can be told to do. Made from a schema. */
@NullMarked
package io.labwire.trainer.command;

import org.jspecify.annotations.NullMarked;
