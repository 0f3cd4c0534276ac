package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/**
 * {@code auto}: the device chooses. Every reading is sent, also one that tells nothing new, unless the sensor has a strategy of
 * its own for it (specification, section 7).
 */
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
        SamplingStrategy chosen = sensor.autoStrategy();
        return chosen instanceof AutoSampling ? everyReading() : chosen.sampler(sensor);
    }

    private static <T> Sampler<T> everyReading() {
        return new UntimedSampler<>() {
            @Override
            public boolean changed(Reading<T> reading, long now) {
                return true;
            }
        };
    }
}
