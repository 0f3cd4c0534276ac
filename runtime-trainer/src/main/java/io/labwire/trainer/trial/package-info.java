/** Sessions, their trials, and what the analysis of a trial has found. Made from a schema. */
@NullMarked
package io.labwire.trainer.trial;

import org.jspecify.annotations.NullMarked;
