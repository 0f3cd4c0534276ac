package io.labwire.conformance.katcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What the specification, section 7, says is sent of a sensor of whole numbers, written down once more and as plainly as can
 * be: all readings are known beforehand, and time goes from one thing that happens to the next.
 */
record SamplingModel(boolean each, double difference, long shortest, long longest, long period) {

    static final long NEVER = Long.MAX_VALUE;

    /** A reading that is sent, in nanoseconds from the beginning. */
    record Sent(long at, long value) {}

    static SamplingModel auto() {
        return new SamplingModel(true, 0, 0, NEVER, NEVER);
    }

    /** Event and event-rate, where a difference of 0 counts every change; differential and differential-rate. */
    static SamplingModel changes(double difference, long shortest, long longest) {
        return new SamplingModel(false, difference, shortest, longest, NEVER);
    }

    static SamplingModel period(long period) {
        return new SamplingModel(false, Double.POSITIVE_INFINITY, 0, NEVER, period);
    }

    /** What is sent up to the end if the strategy is set at 0, when the value is 0, and the readings come at their times. */
    List<Sent> sent(NavigableMap<Long, Long> readings, long end) {
        List<Sent> sent = new ArrayList<>(List.of(new Sent(0, 0)));
        long present = 0;
        long timer = NEVER;
        long periodic = period;
        for (long now = 0; ; ) {
            long last = sent.get(sent.size() - 1).at;
            long latest = longest == NEVER ? NEVER : last + longest;
            Map.Entry<Long, Long> reading = readings.higherEntry(now);
            long nextReading = reading == null ? NEVER : reading.getKey();
            now = Math.min(Math.min(nextReading, periodic), Math.min(timer, latest));
            if (now > end) {
                return sent;
            }
            boolean due;
            if (reading != null && now == nextReading) {
                present = reading.getValue();
                boolean counts = each || Math.abs(present - sent.get(sent.size() - 1).value) > difference;
                due = counts && now >= last + shortest;
                if (counts && !due && timer == NEVER) {
                    timer = last + shortest;
                }
            } else {
                due = true;
                periodic = now == periodic ? now + period : periodic;
            }
            if (due) {
                sent.add(new Sent(now, present));
                timer = NEVER;
            }
        }
    }
}
