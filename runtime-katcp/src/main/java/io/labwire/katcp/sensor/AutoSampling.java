package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/** {@code auto}: every reading is sent, also one that tells nothing new (specification, section 7). */
public record AutoSampling() implements SamplingStrategy {

    static AutoSampling parse(List<Bytes> parameters) throws SamplingRefused {
        SamplingRefused.unlessEmpty(parameters, "auto");
        return new AutoSampling();
    }

    @Override
    public String name() {
        return "auto";
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new UntimedSampler<>() {
            @Override
            public boolean changed(Reading<T> reading, long now) {
                return true;
            }
        };
    }
}
