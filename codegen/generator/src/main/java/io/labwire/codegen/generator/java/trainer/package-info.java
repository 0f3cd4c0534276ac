/** Emits what only AutoTrainer has of a schema: its events, its commands, the device that answers them and the remote that sends them. */
@NullMarked
package io.labwire.codegen.generator.java.trainer;

import org.jspecify.annotations.NullMarked;
