/** The events of sessions, of their trials and of the analysis of these. Made from a schema. */
@NullMarked
package io.labwire.trainer.event.trial;

import org.jspecify.annotations.NullMarked;
