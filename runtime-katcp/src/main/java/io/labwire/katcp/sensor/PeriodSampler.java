package io.labwire.katcp.sensor;

/** Keeps to a grid of times that begins with the first reading sent, so that small delays do not add up. */
final class PeriodSampler<T> implements Sampler<T> {

    /** Some 146 years: whoever asks for more has no use for a second reading. */
    private static final double LONGEST = 0x1p62;

    private final long period;
    private long next = NEVER;
    private boolean started;

    PeriodSampler(double seconds) {
        double nanos = seconds * 1e9;
        this.period = nanos >= LONGEST ? NEVER : Math.max(1, Math.round(nanos));
    }

    @Override
    public void sent(Reading<T> reading, long now) {
        if (!started) {
            started = true;
            next = after(now);
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
        next = after(overrun ? now : next);
        return true;
    }

    private long after(long time) {
        return period == NEVER ? NEVER : time + period;
    }
}
