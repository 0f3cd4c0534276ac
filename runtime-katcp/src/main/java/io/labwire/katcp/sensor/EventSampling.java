package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.List;

/** {@code event}: a reading is sent if its value or its status differs from what was sent last (section 7). */
public record EventSampling() implements SamplingStrategy {

    static EventSampling parse(List<Bytes> parameters) throws SamplingRefused {
        SamplingRefused.unlessEmpty(parameters, "event");
        return new EventSampling();
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public <T> Sampler<T> sampler(Sensor<T> sensor) {
        return new ChangeSampler<>((last, reading) -> !sensor.same(last, reading));
    }
}
