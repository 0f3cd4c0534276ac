package io.labwire.trainer.message;

import io.labwire.trainer.level.LevelCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Kinds of events, to be found by name, and by number at a level. */
public final class EventCatalog extends LevelCatalog<EventType<?>> {

    private static final EventCatalog EMPTY = new EventCatalog(List.of());

    private EventCatalog(Collection<? extends EventType<?>> given) {
        super("event", given);
    }

    /**
     * A catalog without any.
     *
     * @return always the same
     */
    public static EventCatalog empty() {
        return EMPTY;
    }

    /**
     * A catalog of some.
     *
     * @param types those; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static EventCatalog of(EventType<?>... types) {
        return new EventCatalog(Arrays.asList(types));
    }

    /**
     * A catalog of some.
     *
     * @param types those; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static EventCatalog of(Collection<? extends EventType<?>> types) {
        return new EventCatalog(types);
    }

    /**
     * What is in this catalog and in others.
     *
     * @param others the other catalogs
     * @return a catalog of all of it; what is in several of them is in it once
     * @throws IllegalArgumentException if two have the same name, or the same number at a level
     */
    public EventCatalog and(EventCatalog... others) {
        List<EventType<?>> all = new ArrayList<>(types());
        for (EventCatalog other : others) {
            all.addAll(other.types());
        }
        return new EventCatalog(all);
    }
}
