package io.labwire.katcp.argument;

import java.util.Objects;
import java.util.Optional;

/**
 * A moment, or the word {@code now} (specification, section 13, "TimestampOrNow"). The word is kept: what the present moment
 * is, only the one who acts on it knows.
 *
 * @param moment the moment; empty for now
 */
public record TimestampOrNow(Optional<Timestamp> moment) {

    /** The present moment, whenever that is. */
    public static final TimestampOrNow NOW = new TimestampOrNow(Optional.empty());

    /** Checks that the moment is there or empty. */
    public TimestampOrNow {
        Objects.requireNonNull(moment, "moment");
    }

    /**
     * A moment.
     *
     * @param moment the moment
     * @return the same
     */
    public static TimestampOrNow at(Timestamp moment) {
        return new TimestampOrNow(Optional.of(moment));
    }

    /**
     * Whether it is the word.
     *
     * @return true for {@code now}
     */
    public boolean isNow() {
        return moment.isEmpty();
    }

    /** The form on the wire in KATCP 5. */
    @Override
    public String toString() {
        return moment.map(Timestamp::text).orElse("now");
    }
}
