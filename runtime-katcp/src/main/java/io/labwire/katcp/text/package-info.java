/** How texts are read that several packages meet. Users do not see it, and the package is not exported. */
@NullMarked
package io.labwire.katcp.text;

import org.jspecify.annotations.NullMarked;
