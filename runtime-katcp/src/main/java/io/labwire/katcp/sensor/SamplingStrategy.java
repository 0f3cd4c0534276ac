package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import java.util.List;

/**
 * How a client is told of a sensor's readings (specification, section 7): what {@code ?sensor-sampling} sets, one for
 * each connection and sensor.
 */
public sealed interface SamplingStrategy
        permits NoSampling,
                AutoSampling,
                EventSampling,
                DifferentialSampling,
                PeriodSampling,
                EventRateSampling,
                DifferentialRateSampling {

    /**
     * A strategy from a request's words.
     *
     * @param name the strategy's name
     * @param parameters its parameters as on the wire
     * @param type the type of the sensor that is to be sampled
     * @param time how the connection writes times: a period in KATCP 4 is in milliseconds
     * @return the strategy
     * @throws SamplingRefused if there is no such strategy, or not with these parameters, or not for such a sensor
     */
    static SamplingStrategy parse(String name, List<Bytes> parameters, SensorType type, TimeForm time)
            throws SamplingRefused {
        return switch (name) {
            case "none" -> NoSampling.parse(parameters);
            case "auto" -> AutoSampling.parse(parameters);
            case "event" -> EventSampling.parse(parameters);
            case "period" -> PeriodSampling.parse(parameters, time);
            case "differential" -> DifferentialSampling.parse(parameters, type);
            case "event-rate" -> EventRateSampling.parse(parameters);
            case "differential-rate" -> DifferentialRateSampling.parse(parameters, type);
            default -> throw SamplingRefused.unknown(name);
        };
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code event}
     */
    String name();

    /**
     * Whether the client is told of any reading, the present one included.
     *
     * @return false for {@code none}
     */
    default boolean samples() {
        return true;
    }

    /**
     * Whether the strategy makes sense for sensors of some type.
     *
     * @param type the type
     * @return false if values of the type have no distance, and the strategy needs one
     */
    default boolean samples(SensorType type) {
        return true;
    }

    /**
     * Puts the strategy to work.
     *
     * @param sensor the sensor that is sampled, of a type that the strategy {@link #samples(SensorType) samples}
     * @param <T> what it holds
     * @return what decides from now on
     */
    <T> Sampler<T> sampler(Sensor<T> sensor);
}
