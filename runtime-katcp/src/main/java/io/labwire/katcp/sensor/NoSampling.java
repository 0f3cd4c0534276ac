package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/** {@code none}: nothing is sent, not even the present reading (specification, section 7). */
public record NoSampling() implements SamplingStrategy {

    static NoSampling parse(List<Bytes> parameters) throws SamplingRefused {
        SamplingRefused.unlessEmpty(parameters, "none");
        return new NoSampling();
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public boolean samples() {
        return false;
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new UntimedSampler<>() {
            @Override
            public boolean changed(Reading<T> reading, long now) {
                return false;
            }
        };
    }
}
