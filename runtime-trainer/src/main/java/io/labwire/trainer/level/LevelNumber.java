package io.labwire.trainer.level;

import java.util.Objects;

/**
 * The number of a command or an event during some levels, both ends included.
 *
 * @param number the number
 * @param from the first level
 * @param until the last level
 */
public record LevelNumber(int number, ApiLevel from, ApiLevel until) {

    /** Checks that the levels are in order. */
    public LevelNumber {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.compareTo(until) > 0) {
            throw new IllegalArgumentException(
                    "number " + number + " ends at " + until + ", before it begins at " + from);
        }
    }

    /**
     * A number at all levels.
     *
     * @param number the number
     * @return it
     */
    public static LevelNumber always(int number) {
        return new LevelNumber(number, ApiLevel.V0_9_11, ApiLevel.CURRENT);
    }

    /**
     * A number that came.
     *
     * @param number the number
     * @param from the first level that has it
     * @return it
     */
    public static LevelNumber from(int number, ApiLevel from) {
        return new LevelNumber(number, from, ApiLevel.CURRENT);
    }

    /**
     * A number that went.
     *
     * @param number the number
     * @param until the last level that has it
     * @return it
     */
    public static LevelNumber until(int number, ApiLevel until) {
        return new LevelNumber(number, ApiLevel.V0_9_11, until);
    }

    /**
     * A number that came and went.
     *
     * @param number the number
     * @param from the first level that has it
     * @param until the last level that has it
     * @return it
     */
    public static LevelNumber between(int number, ApiLevel from, ApiLevel until) {
        return new LevelNumber(number, from, until);
    }

    /**
     * Whether a level has it.
     *
     * @param level the level
     * @return true from the first to the last
     */
    public boolean at(ApiLevel level) {
        return from.compareTo(level) <= 0 && level.compareTo(until) <= 0;
    }
}
