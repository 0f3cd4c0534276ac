/** Source texts and places in them; the first stage of the pipeline, used by all others. */
@NullMarked
package io.labwire.codegen.model.source;

import org.jspecify.annotations.NullMarked;
