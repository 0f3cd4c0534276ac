/** Texts of a peer where somebody reads them. Not for users. */
@NullMarked
package io.labwire.katcp.text;

import org.jspecify.annotations.NullMarked;
