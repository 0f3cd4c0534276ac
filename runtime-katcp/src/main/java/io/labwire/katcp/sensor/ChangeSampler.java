package io.labwire.katcp.sensor;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Sends each reading that differs from what was sent last. */
final class ChangeSampler<T> extends UntimedSampler<T> {

    private final BiPredicate<Reading<T>, Reading<T>> differs;
    private @Nullable Reading<T> last;

    /** Whether a reading {@code differs} is asked with the one that was sent last, and the new one. */
    ChangeSampler(BiPredicate<Reading<T>, Reading<T>> differs) {
        this.differs = differs;
    }

    @Override
    public void sent(Reading<T> reading, long now) {
        last = reading;
    }

    @Override
    public boolean changed(Reading<T> reading, long now) {
        return last == null || differs.test(last, reading);
    }
}
