package io.labwire.trainer.message;

import io.labwire.trainer.level.LevelCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Commands, to be found by name, and by number at a level. */
public final class CommandCatalog extends LevelCatalog<CommandType<?, ?>> {

    private static final CommandCatalog EMPTY = new CommandCatalog(List.of());

    private CommandCatalog(Collection<? extends CommandType<?, ?>> given) {
        super("command", given);
    }

    /**
     * A catalog without any.
     *
     * @return always the same
     */
    public static CommandCatalog empty() {
        return EMPTY;
    }

    /**
     * A catalog of some.
     *
     * @param types those; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static CommandCatalog of(CommandType<?, ?>... types) {
        return new CommandCatalog(Arrays.asList(types));
    }

    /**
     * A catalog of some.
     *
     * @param types those; one that is given twice is in it once
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name, or the same number at a level
     */
    public static CommandCatalog of(Collection<? extends CommandType<?, ?>> types) {
        return new CommandCatalog(types);
    }

    /**
     * What is in this catalog and in others.
     *
     * @param others the other catalogs
     * @return a catalog of all of it; what is in several of them is in it once
     * @throws IllegalArgumentException if two have the same name, or the same number at a level
     */
    public CommandCatalog and(CommandCatalog... others) {
        List<CommandType<?, ?>> all = new ArrayList<>(types());
        for (CommandCatalog other : others) {
            all.addAll(other.types());
        }
        return new CommandCatalog(all);
    }
}
