/**
 * What AutoTrainer's devices and remotes do, as spans and metrics of OpenTelemetry.
 *
 * <pre>{@code
 * OpenTelemetry telemetry = GlobalOpenTelemetry.get(); // or your own
 * TrainerDevice device = TrainerDevice.create(settings -> settings.listener(new DeviceTelemetry(telemetry)));
 * TrainerRemote remote =
 *         TrainerRemote.builder("rig-3").watch(new RemoteTelemetry(telemetry)).connect();
 * }</pre>
 *
 * <p>Their scope is {@code io.labwire.trainer}. Requests carry no trace: the spans of the two ends are not joined.
 */
@NullMarked
package io.labwire.opentelemetry.trainer;

import org.jspecify.annotations.NullMarked;
