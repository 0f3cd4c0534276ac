package io.labwire.trainer.message;

import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Which numbers are commands of their own; all others are commands of the user's (specification of AutoTrainer, sections 3.1 and 6).
 * {@link CommandRequest#NONE} and {@link CommandRequest#USER_DEFINED} always are.
 */
public final class KnownCommands {

    private static final int FIRST_SETTING = 1000;
    private static final int LAST_SETTING = 1090;
    private static final int SETTING_STEP = 10;

    /** In order. */
    private final int[] numbers;

    private final boolean exact;

    private KnownCommands(SortedSet<Integer> numbers) {
        this(numbers, true);
    }

    private KnownCommands(SortedSet<Integer> numbers, boolean exact) {
        numbers.add(CommandRequest.NONE);
        numbers.add(CommandRequest.USER_DEFINED);
        this.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
        this.exact = exact;
    }

    /**
     * The commands that a rig has, and those that its delegate {@link io.labwire.trainer.device.CommandDelegate#knows knows} besides.
     *
     * @return those of all levels together
     */
    public static KnownCommands all() {
        return new KnownCommands(rigAt(EnumSet.allOf(ApiLevel.class)), false);
    }

    /**
     * The commands that a rig has at some levels, and no others.
     *
     * @param levels the levels
     * @return those of all these levels together
     */
    public static KnownCommands at(Set<ApiLevel> levels) {
        return new KnownCommands(rigAt(levels));
    }

    /**
     * The commands of a catalog at some levels, and no others.
     *
     * @param catalog the catalog
     * @param levels the levels
     * @return those of all these levels together
     */
    public static KnownCommands of(CommandCatalog catalog, Set<ApiLevel> levels) {
        return new KnownCommands(new TreeSet<>(catalog.numbers(levels)));
    }

    /**
     * Any numbers.
     *
     * @param numbers the numbers
     * @return these, and the two that always are
     */
    public static KnownCommands of(Collection<Integer> numbers) {
        return new KnownCommands(new TreeSet<>(numbers));
    }

    /**
     * Whether a number is a command of its own.
     *
     * @param number the number
     * @return false if it stands for a command of the user's
     */
    public boolean contains(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    /**
     * Whether a number is a command of its own where somebody knows more of them.
     *
     * @param number the number
     * @param further what else is known; it is not asked unless these are {@link #all}
     * @return false if it stands for a command of the user's
     */
    public boolean contains(int number, IntPredicate further) {
        return contains(number) || (!exact && further.test(number));
    }

    private static SortedSet<Integer> rigAt(Set<ApiLevel> levels) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (LevelNumber each : rig()) {
            if (levels.stream().anyMatch(each::at)) {
                numbers.add(each.number());
            }
        }
        return numbers;
    }

    private static List<LevelNumber> rig() {
        List<LevelNumber> rig = new ArrayList<>(List.of(
                LevelNumber.from(50, ApiLevel.S1),
                LevelNumber.from(55, ApiLevel.S1),
                LevelNumber.until(100, ApiLevel.V0_9_11),
                LevelNumber.until(110, ApiLevel.V0_9_11),
                LevelNumber.from(120, ApiLevel.S1),
                LevelNumber.from(130, ApiLevel.S1),
                LevelNumber.always(200),
                LevelNumber.always(210),
                LevelNumber.always(300),
                LevelNumber.always(400),
                LevelNumber.from(500, ApiLevel.S1)));
        for (int number = FIRST_SETTING; number <= LAST_SETTING; number += SETTING_STEP) {
            rig.add(LevelNumber.from(number, ApiLevel.S4));
        }
        return rig;
    }
}
