package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;
import java.util.Set;

/**
 * {@code differential-rate}: as {@code differential}, at a limited rate (specification, section 7). For integers and floats. New
 * in KATCP 5.
 *
 * @param difference how far from what was sent last a value has to be; with a negative one every reading counts
 * @param limit how often
 */
public record DifferentialRateSampling(Difference difference, RateLimit limit) implements SamplingStrategy {

    private static final Set<SensorType> TYPES = Set.of(SensorType.INTEGER, SensorType.FLOAT);

    static DifferentialRateSampling parse(List<Bytes> parameters, SensorType type) throws SamplingRefused {
        if (!TYPES.contains(type)) {
            throw SamplingRefused.because(
                    "The differential-rate strategy can only be defined for integer or float sensors");
        }
        if (parameters.size() != 3) {
            throw SamplingRefused.because("The 'differential-rate' strategy takes three parameters.");
        }
        Difference difference = Difference.parse(parameters.get(0), type, "");
        return new DifferentialRateSampling(difference, RateLimit.parse(parameters.get(1), parameters.get(2)));
    }

    @Override
    public String name() {
        return "differential-rate";
    }

    @Override
    public boolean samples(SensorType type) {
        return TYPES.contains(type);
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new RateSampler<>((last, reading) -> sensor.apart(last, reading, difference), limit);
    }
}
