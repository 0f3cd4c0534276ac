package io.labwire.trainer.message;

import io.labwire.trainer.level.ApiLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The commands that one end knows, by number and by name. */
public final class CommandCatalog {

    private final List<CommandType<?, ?>> commands;
    private final Map<String, CommandType<?, ?>> byName = new HashMap<>();

    private CommandCatalog(List<CommandType<?, ?>> commands) {
        this.commands = List.copyOf(commands);
        for (CommandType<?, ?> each : this.commands) {
            CommandType<?, ?> other = byName.putIfAbsent(each.name(), each);
            if (other != null && other != each) {
                throw new IllegalArgumentException("two commands are named " + each.name() + "; names are unique");
            }
        }
    }

    /**
     * A catalog.
     *
     * @param commands the commands
     * @return the catalog
     * @throws IllegalArgumentException if two of them have the same name
     */
    public static CommandCatalog of(Collection<? extends CommandType<?, ?>> commands) {
        return new CommandCatalog(List.copyOf(commands));
    }

    /**
     * The commands.
     *
     * @return in the order in which they were given
     */
    public List<CommandType<?, ?>> commands() {
        return commands;
    }

    /**
     * The command of a name.
     *
     * @param name such as {@code startAcquisition}
     * @return the command, empty if there is none
     */
    public Optional<CommandType<?, ?>> named(String name) {
        return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * The command of a number at a level.
     *
     * @param number the number
     * @param level the level
     * @return the command, empty if the level has none
     */
    public Optional<CommandType<?, ?>> numbered(int number, ApiLevel level) {
        return commands.stream()
                .filter(each -> each.number(level).equals(OptionalInt.of(number)))
                .findFirst();
    }

    /**
     * The command of a number at the newest of all levels that have it.
     *
     * @param number the number
     * @return the command, empty if no level has it
     */
    public Optional<CommandType<?, ?>> numbered(int number) {
        ApiLevel[] levels = ApiLevel.values();
        for (int at = levels.length - 1; at >= 0; at--) {
            Optional<CommandType<?, ?>> found = numbered(number, levels[at]);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The numbers of commands at some levels.
     *
     * @param levels the levels
     * @return the numbers of all these levels together, in order
     */
    public Set<Integer> numbers(Set<ApiLevel> levels) {
        Set<Integer> numbers = new TreeSet<>();
        for (CommandType<?, ?> each : commands) {
            levels.forEach(level -> each.number(level).ifPresent(numbers::add));
        }
        return numbers;
    }
}
