/** How texts of a peer are read that several packages meet, or that somebody reads. Users do not see it, and the package is not exported. */
@NullMarked
package io.labwire.katcp.text;

import org.jspecify.annotations.NullMarked;
