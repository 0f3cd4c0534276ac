package io.labwire.trainer.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Things to be found by name, and by number at a level: some numbers mean one thing at 0.9.11 and another thing later (specification
 * of AutoTrainer, section 7.4).
 *
 * @param <T> the things
 */
public abstract class LevelCatalog<T extends LevelNumbered> {

    private final Map<String, T> byName = new HashMap<>();
    private final Map<ApiLevel, Map<Integer, T>> byNumber = new EnumMap<>(ApiLevel.class);
    private final List<T> types;

    /**
     * A catalog.
     *
     * @param what what one of the things is called, such as {@code event}
     * @param given the things; one that is given twice is in it once
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    protected LevelCatalog(String what, Collection<? extends T> given) {
        List<T> taken = new ArrayList<>();
        for (T type : given) {
            T sameName = byName.putIfAbsent(type.name(), type);
            if (sameName == null) {
                taken.add(type);
                addNumbers(type);
            } else if (sameName != type) {
                throw new IllegalArgumentException("two " + what + "s are called " + type.name()
                        + "; a catalog has each name once, so rename one of them in its schema");
            }
        }
        types = List.copyOf(taken);
    }

    private void addNumbers(T type) {
        for (LevelNumber number : type.numbers()) {
            for (ApiLevel level : ApiLevel.values()) {
                if (number.at(level)) {
                    addNumber(type, number.number(), level);
                }
            }
        }
    }

    private void addNumber(T type, int number, ApiLevel level) {
        T other = byNumber.computeIfAbsent(level, each -> new HashMap<>()).putIfAbsent(number, type);
        if (other != null && other != type) {
            throw new IllegalArgumentException("the number " + number + " is both " + other.name() + " and "
                    + type.name() + " at level " + level.title() + "; end the one before the other begins");
        }
    }

    /**
     * What a number means.
     *
     * @param number the number
     * @param level the level of the rig
     * @return the thing, empty if the level has none of that number here
     */
    public final Optional<T> find(int number, ApiLevel level) {
        return Optional.ofNullable(byNumber.getOrDefault(level, Map.of()).get(number));
    }

    /**
     * What a name means.
     *
     * @param name the name in the schema, such as {@code applicationLaunched}
     * @return the thing, empty if there is none of that name here
     */
    public final Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * All of them.
     *
     * @return in the order in which they were given
     */
    public final List<T> types() {
        return types;
    }

    /**
     * All numbers at some levels.
     *
     * @param levels the levels
     * @return the numbers of all these levels together, in order
     */
    public final Set<Integer> numbers(Set<ApiLevel> levels) {
        Set<Integer> numbers = new TreeSet<>();
        levels.forEach(
                level -> numbers.addAll(byNumber.getOrDefault(level, Map.of()).keySet()));
        return numbers;
    }
}
