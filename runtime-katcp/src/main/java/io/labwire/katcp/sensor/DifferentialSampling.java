package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;
import java.util.Set;

/**
 * {@code differential}: a reading is sent if its value is further from what was sent last than some difference, or its status
 * is another (specification, section 7). For integers, floats and timestamps.
 *
 * @param difference how far, positive
 */
public record DifferentialSampling(Difference difference) implements SamplingStrategy {

    static final Set<SensorType> TYPES = Set.of(SensorType.INTEGER, SensorType.FLOAT, SensorType.TIMESTAMP);

    /** Checks that the difference is positive. */
    public DifferentialSampling {
        if (!difference.isPositive()) {
            throw new IllegalArgumentException("a difference is positive");
        }
    }

    static DifferentialSampling parse(List<Bytes> parameters, SensorType type) throws SamplingRefused {
        if (parameters.size() != 1) {
            throw SamplingRefused.because("The 'differential' strategy takes one parameter.");
        }
        if (!TYPES.contains(type)) {
            throw SamplingRefused.because(
                    "The 'differential' strategy is only valid for float, integer and timestamp sensors.");
        }
        Difference difference = Difference.parse(parameters.get(0), type, "positive ");
        if (!difference.isPositive()) {
            throw SamplingRefused.because(Difference.refusal(type, "positive "));
        }
        return new DifferentialSampling(difference);
    }

    @Override
    public String name() {
        return "differential";
    }

    @Override
    public boolean samples(SensorType type) {
        return TYPES.contains(type);
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new ChangeSampler<>((last, reading) -> sensor.apart(last, reading, difference));
    }
}
