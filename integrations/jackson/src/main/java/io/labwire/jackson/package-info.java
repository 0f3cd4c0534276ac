/** The types of labwire's JSON protocols for Jackson's {@code ObjectMapper}. */
@NullMarked
package io.labwire.jackson;

import org.jspecify.annotations.NullMarked;
