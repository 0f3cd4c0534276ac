package io.labwire.katcp.sensor;

/** A sampler to which time does not matter. */
abstract class UntimedSampler<T> implements Sampler<T> {

    @Override
    public void sent(Reading<T> reading, long now) {}

    @Override
    public final long deadline() {
        return NEVER;
    }

    @Override
    public final boolean elapsed(long now) {
        return false;
    }
}
