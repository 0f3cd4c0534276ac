/** Which protocol the two ends speak (specification, section 4). Both the client's and the server's core use it. */
@NullMarked
package io.labwire.katcp.protocol;

import org.jspecify.annotations.NullMarked;
