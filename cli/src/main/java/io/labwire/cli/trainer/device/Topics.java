package io.labwire.cli.trainer.device;

import io.labwire.trainer.core.Topic;
import java.util.Optional;

/** Topics as they are typed. */
final class Topics {

    private static final long MOST = 0xffff_ffffL;

    private Topics() {}

    /** The topic of a number or a name; an {@link IllegalArgumentException} says in one line what is wrong. */
    static Topic of(String word) {
        for (Topic known : Topic.known()) {
            if (known.knownName().equals(Optional.of(word))) {
                return known;
            }
        }
        if (word.matches("[0-9]{1,10}") && Long.parseLong(word) <= MOST) {
            return Topic.of(Long.parseLong(word));
        }
        throw new IllegalArgumentException(
                "'" + word + "' is no topic: a number from 0 to " + MOST + ", or one of " + Topic.known());
    }
}
