/** What AutoTrainer's devices and remotes do, as spans and metrics of OpenTelemetry. */
@NullMarked
package io.labwire.trainer.opentelemetry;

import org.jspecify.annotations.NullMarked;
