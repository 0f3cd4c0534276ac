/** What AutoTrainer's devices and remotes do, as spans and metrics of OpenTelemetry. */
@NullMarked
package io.labwire.opentelemetry.trainer;

import org.jspecify.annotations.NullMarked;
