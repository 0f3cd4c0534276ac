/**
 * Reference pages: what a schema says, for people who will not read the schema.
 *
 * <p>A protocol makes one {@link io.labwire.codegen.generator.docs.Page} of a schema, in its own words; what formats
 * there are is no matter of the protocol, and each format writes any page.
 */
@NullMarked
package io.labwire.codegen.generator.docs;

import org.jspecify.annotations.NullMarked;
