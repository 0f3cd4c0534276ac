package io.labwire.cli.trainer.name;

import io.labwire.json.key.KeyForm;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandCatalog;
import io.labwire.trainer.message.CommandType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Commands by number and by name; names are as {@code GET_CONFIGURATION}.
 *
 * @param catalog the commands
 * @param levels the levels that are known; what an earlier one says counts
 */
public record CommandNames(CommandCatalog catalog, List<ApiLevel> levels) {

    /** Copies the list. */
    public CommandNames {
        levels = List.copyOf(levels);
    }

    /**
     * The name of a number.
     *
     * @param number any number
     * @return its name, empty if no level knows it
     */
    public Optional<String> name(int number) {
        return levels.stream()
                .flatMap(level -> catalog.find(number, level).stream())
                .map(CommandNames::name)
                .findFirst();
    }

    /**
     * The number that is meant by a word.
     *
     * @param word a number, or a name in any case
     * @return the number, empty if the word is none and no level knows such a name
     */
    public OptionalInt number(String word) {
        if (word.matches("[+-]?[0-9]{1,10}")) {
            try {
                return OptionalInt.of(Integer.parseInt(word));
            } catch (NumberFormatException tooLarge) {
                return OptionalInt.empty();
            }
        }
        return levels.stream()
                .flatMapToInt(level -> catalog.types().stream()
                        .filter(command -> name(command).equalsIgnoreCase(word)
                                || command.name().equals(word))
                        .flatMapToInt(command -> command.number(level).stream()))
                .findFirst();
    }

    /**
     * All names.
     *
     * @return those of commands that some level knows
     */
    public List<String> names() {
        return catalog.types().stream()
                .filter(command ->
                        levels.stream().anyMatch(level -> command.number(level).isPresent()))
                .map(CommandNames::name)
                .toList();
    }

    private static String name(CommandType<?, ?> command) {
        return KeyForm.CAMEL.fromWire(command.name()).toUpperCase(Locale.ROOT);
    }
}
