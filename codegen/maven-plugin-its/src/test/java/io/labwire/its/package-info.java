/** What the projects under {@code src/it} need to be looked at, and a reader for the page that tells how to begin. */
@NullMarked
package io.labwire.its;

import org.jspecify.annotations.NullMarked;
