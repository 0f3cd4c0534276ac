package io.labwire.katcp.sensor;

/** Keeps to a grid of times that begins with the first reading sent, so that small delays do not add up. */
final class PeriodSampler<T> implements Sampler<T> {

    private final long period;
    private long next = NEVER;
    private boolean started;

    PeriodSampler(double seconds) {
        this.period = Math.max(1, Nanos.of(seconds));
    }

    @Override
    public void sent(Reading<T> reading, long now) {
        if (!started) {
            started = true;
            next = Nanos.after(now, period);
        }
    }

    @Override
    public boolean changed(Reading<T> reading, long now) {
        return false;
    }

    @Override
    public long deadline() {
        return next;
    }

    @Override
    public boolean elapsed(long now) {
        boolean overrun = now - next > period;
        next = Nanos.after(overrun ? now : next, period);
        return true;
    }
}
