package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/**
 * {@code event-rate}: as {@code event}, at a limited rate (specification, section 7). New in KATCP 5.
 *
 * @param limit how often
 */
public record EventRateSampling(RateLimit limit) implements SamplingStrategy {

    static EventRateSampling parse(List<Bytes> parameters) throws SamplingRefused {
        if (parameters.size() != 2) {
            throw SamplingRefused.because("The 'event-rate' strategy takes two parameters.");
        }
        return new EventRateSampling(RateLimit.parse(parameters.get(0), parameters.get(1)));
    }

    @Override
    public String name() {
        return "event-rate";
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new RateSampler<>((last, reading) -> !sensor.same(last, reading), limit);
    }
}
