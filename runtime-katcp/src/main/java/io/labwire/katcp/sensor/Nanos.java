package io.labwire.katcp.sensor;

/** Lengths of time as samplers count them. */
final class Nanos {

    /** Some 146 years: whoever asks for more has no use for a second reading. */
    private static final double LONGEST = 0x1p62;

    private Nanos() {}

    /** At least 0; {@link Sampler#NEVER} for what nobody lives to see. */
    static long of(double seconds) {
        double nanos = seconds * 1e9;
        return nanos >= LONGEST ? Sampler.NEVER : Math.round(nanos);
    }

    static long after(long time, long length) {
        return length == Sampler.NEVER ? Sampler.NEVER : time + length;
    }
}
