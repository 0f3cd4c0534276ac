package io.labwire.cli.trainer.name;

import io.labwire.json.key.KeyForm;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Events by number and by name; names are as {@code applicationLaunched}.
 *
 * @param catalog the kinds of events
 * @param levels the levels that are known; what an earlier one says counts
 */
public record EventNames(EventCatalog catalog, List<ApiLevel> levels) {

    /** Copies the list. */
    public EventNames {
        levels = List.copyOf(levels);
    }

    /**
     * What a number means.
     *
     * @param number any number
     * @return the kind of event, empty if no level knows it
     */
    public Optional<EventType<?>> type(int number) {
        return levels.stream()
                .<EventType<?>>flatMap(level -> catalog.find(number, level).stream())
                .findFirst();
    }

    /**
     * The number that is meant by a word.
     *
     * @param word a number, or a name with capitals inside or with underscores
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
        String camel = KeyForm.CAMEL.toWire(word);
        return levels.stream()
                .flatMapToInt(level -> catalog.types().stream()
                        .filter(event ->
                                event.name().equals(word) || event.name().equals(camel))
                        .flatMapToInt(event -> event.number(level).stream()))
                .findFirst();
    }

    /**
     * All names.
     *
     * @return those of events that some level knows
     */
    public List<String> names() {
        return catalog.types().stream()
                .filter(event ->
                        levels.stream().anyMatch(level -> event.number(level).isPresent()))
                .map(EventType::name)
                .toList();
    }
}
