/** What a rig and a remote say to one another. */
@NullMarked
package io.labwire.trainer.message;

import org.jspecify.annotations.NullMarked;
