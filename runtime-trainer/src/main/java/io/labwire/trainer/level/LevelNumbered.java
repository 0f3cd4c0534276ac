package io.labwire.trainer.level;

import java.util.List;
import java.util.OptionalInt;

/** Something with a name, and with a number that may be another one at another level. */
public interface LevelNumbered {

    /**
     * The name in the schema.
     *
     * @return such as {@code applicationLaunched}
     */
    String name();

    /**
     * Its numbers.
     *
     * @return one for each range of levels
     */
    List<LevelNumber> numbers();

    /**
     * Its number at a level.
     *
     * @param level the level
     * @return the number, empty if the level does not have it
     */
    default OptionalInt number(ApiLevel level) {
        List<LevelNumber> numbers = numbers();
        for (int at = 0; at < numbers.size(); at++) { // for each event that comes or goes: no iterator
            LevelNumber each = numbers.get(at);
            if (each.at(level)) {
                return OptionalInt.of(each.number());
            }
        }
        return OptionalInt.empty();
    }
}
