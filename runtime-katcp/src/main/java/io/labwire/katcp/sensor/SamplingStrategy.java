package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/**
 * How a client is told of a sensor's readings (specification, section 7): what {@code ?sensor-sampling} sets, one for
 * each connection and sensor.
 */
public sealed interface SamplingStrategy permits NoSampling, AutoSampling, EventSampling, PeriodSampling {

    /**
     * A strategy from a request's words.
     *
     * @param name the strategy's name
     * @param parameters its parameters as on the wire
     * @return the strategy
     * @throws SamplingRefused if there is no such strategy, or not with these parameters
     */
    static SamplingStrategy parse(String name, List<Bytes> parameters) throws SamplingRefused {
        return switch (name) {
            case "none" -> NoSampling.parse(parameters);
            case "auto" -> AutoSampling.parse(parameters);
            case "event" -> EventSampling.parse(parameters);
            case "period" -> PeriodSampling.parse(parameters);
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
     * Puts the strategy to work.
     *
     * @param sensor the sensor that is sampled
     * @param <T> what it holds
     * @return what decides from now on
     */
    <T> Sampler<T> sampler(Sensor<T> sensor);
}
