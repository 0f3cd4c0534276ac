/** The commands that take schemas: checking them, and generating code and pages from them. */
@NullMarked
package io.labwire.cli.schema;

import org.jspecify.annotations.NullMarked;
