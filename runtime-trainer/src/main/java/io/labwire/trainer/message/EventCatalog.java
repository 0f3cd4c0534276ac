package io.labwire.trainer.message;

import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kinds of events, to be found by name, and by number at a level: some numbers mean one thing at 0.9.11 and another thing later
 * (specification of AutoTrainer, section 7.4).
 */
public final class EventCatalog {

    private static final EventCatalog EMPTY = new EventCatalog(List.of());

    private final Map<String, EventType<?>> byName = new HashMap<>();
    private final Map<ApiLevel, Map<Integer, EventType<?>>> byNumber = new EnumMap<>(ApiLevel.class);
    private final List<EventType<?>> types;

    private EventCatalog(Collection<? extends EventType<?>> given) {
        List<EventType<?>> taken = new ArrayList<>();
        for (EventType<?> type : given) {
            EventType<?> sameName = byName.putIfAbsent(type.name(), type);
            if (sameName == null) {
                taken.add(type);
                addNumbers(type);
            } else if (sameName != type) {
                throw new IllegalArgumentException("two kinds of events are called " + type.name()
                        + "; a catalog has each name once, so rename one of them in its schema");
            }
        }
        types = List.copyOf(taken);
    }

    private void addNumbers(EventType<?> type) {
        for (LevelNumber number : type.numbers()) {
            for (ApiLevel level : ApiLevel.values()) {
                if (number.at(level)) {
                    addNumber(type, number.number(), level);
                }
            }
        }
    }

    private void addNumber(EventType<?> type, int number, ApiLevel level) {
        EventType<?> other =
                byNumber.computeIfAbsent(level, each -> new HashMap<>()).putIfAbsent(number, type);
        if (other != null && other != type) {
            throw new IllegalArgumentException("the number " + number + " is both " + other.name() + " and "
                    + type.name() + " at level " + level.title() + "; end the one before the other begins");
        }
    }

    /**
     * A catalog without any kind.
     *
     * @return always the same
     */
    public static EventCatalog empty() {
        return EMPTY;
    }

    /**
     * A catalog of some kinds.
     *
     * @param types the kinds; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static EventCatalog of(EventType<?>... types) {
        return new EventCatalog(Arrays.asList(types));
    }

    /**
     * A catalog of some kinds.
     *
     * @param types the kinds; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static EventCatalog of(Collection<? extends EventType<?>> types) {
        return new EventCatalog(types);
    }

    /**
     * The kinds of this catalog and of others.
     *
     * @param others the other catalogs
     * @return a catalog of all of them; what is in several of them is in it once
     * @throws IllegalArgumentException if two kinds have the same name, or the same number at a level
     */
    public EventCatalog and(EventCatalog... others) {
        List<EventType<?>> all = new ArrayList<>(types);
        for (EventCatalog other : others) {
            all.addAll(other.types);
        }
        return new EventCatalog(all);
    }

    /**
     * The kind that a number means.
     *
     * @param number the number
     * @param level the level of the rig
     * @return the kind, empty if the level has none of that number here
     */
    public Optional<EventType<?>> find(int number, ApiLevel level) {
        return Optional.ofNullable(byNumber.getOrDefault(level, Map.of()).get(number));
    }

    /**
     * The kind of a name.
     *
     * @param name the name in the schema, such as {@code applicationLaunched}
     * @return the kind, empty if there is none of that name here
     */
    public Optional<EventType<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * All kinds.
     *
     * @return them, in the order in which they were given
     */
    public List<EventType<?>> types() {
        return types;
    }
}
