/** What schemas of AutoTrainer rigs may contain. */
@NullMarked
package io.labwire.codegen.model.trainer;

import org.jspecify.annotations.NullMarked;
