/**
 * Source texts, places in them, and where they are found; the first stage of the pipeline, used by all others.
 */
@NullMarked
package io.labwire.codegen.model.source;

import org.jspecify.annotations.NullMarked;
