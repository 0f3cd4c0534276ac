package io.labwire.cli.trainer.name;

import io.labwire.json.key.KeyForm;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.level.LevelCatalog;
import io.labwire.trainer.level.LevelNumbered;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Commands, or events, by number and by name. Of several levels that know a number or a name, the first one counts. */
public final class LevelNames {

    private final LevelCatalog<?> catalog;
    private final List<ApiLevel> levels;
    private final UnaryOperator<String> shown;

    private LevelNames(LevelCatalog<?> catalog, List<ApiLevel> levels, UnaryOperator<String> shown) {
        this.catalog = catalog;
        this.levels = List.copyOf(levels);
        this.shown = shown;
    }

    /**
     * The commands, whose names are as {@code GET_CONFIGURATION}.
     *
     * @param levels the levels that are known
     * @return their names
     */
    public static LevelNames ofCommands(List<ApiLevel> levels) {
        return new LevelNames(
                RigCommands.CATALOG,
                levels,
                name -> KeyForm.CAMEL.fromWire(name).toUpperCase(Locale.ROOT));
    }

    /**
     * The events, whose names are as {@code applicationLaunched}.
     *
     * @param levels the levels that are known
     * @return their names
     */
    public static LevelNames ofEvents(List<ApiLevel> levels) {
        return new LevelNames(RigEvents.CATALOG, levels, UnaryOperator.identity());
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
                .map(found -> shown.apply(found.name()))
                .findFirst();
    }

    /**
     * The number that is meant by a word.
     *
     * @param word a number, or a name with capitals inside, or with underscores and in any case
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
                        .filter(each -> isMeant(each, word))
                        .flatMapToInt(each -> each.number(level).stream()))
                .findFirst();
    }

    private static boolean isMeant(LevelNumbered each, String word) {
        String name = each.name();
        return name.equals(word)
                || name.equals(KeyForm.CAMEL.toWire(word))
                || KeyForm.CAMEL.fromWire(name).equalsIgnoreCase(word);
    }

    /**
     * All names.
     *
     * @return those that some level knows
     */
    public List<String> names() {
        return catalog.types().stream()
                .filter(each ->
                        levels.stream().anyMatch(level -> each.number(level).isPresent()))
                .map(each -> shown.apply(each.name()))
                .toList();
    }
}
