package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import java.util.List;

/**
 * {@code period}: the present reading is sent at fixed times, whether or not it has changed (specification, section 7).
 *
 * @param seconds the time between two readings, positive, possibly infinite
 */
public record PeriodSampling(double seconds) implements SamplingStrategy {

    private static final String POSITIVE = "The period must be a positive float in seconds.";

    /** Checks that the period is positive. */
    public PeriodSampling {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException(POSITIVE);
        }
    }

    static PeriodSampling parse(List<Bytes> parameters, TimeForm time) throws SamplingRefused {
        if (parameters.size() != 1) {
            throw SamplingRefused.because("The 'period' strategy takes one parameter.");
        }
        double seconds = ParameterText.seconds(parameters.get(0), time, POSITIVE);
        if (seconds <= 0) {
            throw SamplingRefused.because(POSITIVE);
        }
        return new PeriodSampling(seconds);
    }

    @Override
    public String name() {
        return "period";
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new PeriodSampler<>(seconds);
    }
}
