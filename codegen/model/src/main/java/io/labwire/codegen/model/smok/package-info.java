/** What schemas of SMOK devices may contain. */
@NullMarked
package io.labwire.codegen.model.smok;

import org.jspecify.annotations.NullMarked;
