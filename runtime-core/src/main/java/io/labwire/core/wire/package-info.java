/** What can be wrong with bytes that came over a wire, for all protocols alike. */
@NullMarked
package io.labwire.core.wire;

import org.jspecify.annotations.NullMarked;
