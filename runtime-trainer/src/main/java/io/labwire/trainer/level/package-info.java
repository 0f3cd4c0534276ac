/** The levels of the API that rigs have, and numbers that mean something at some of them. */
@NullMarked
package io.labwire.trainer.level;

import org.jspecify.annotations.NullMarked;
