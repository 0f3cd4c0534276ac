/** What the bounds of both ends have in common. Users do not see it, and the package is not exported. */
@NullMarked
package io.labwire.katcp.limit;

import org.jspecify.annotations.NullMarked;
