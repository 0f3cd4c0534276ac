/**
 * Lines of bytes and the messages they are: reading them, resumably and within a limit, and writing them.
 *
 * <p>The scanner is generated from {@code Katcp.g4}. Nothing here knows what a message means; the packages above give
 * arguments their types. Section 2 of the specification is the grammar, section 15 the limit.
 */
@NullMarked
package io.labwire.katcp.wire;

import org.jspecify.annotations.NullMarked;
