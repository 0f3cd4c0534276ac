package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When something is there, in the words of a table. */
final class Levels {

    private Levels() {}

    /** The levels that have it; nothing if all have. */
    static Phrase of(Window window) {
        List<Phrase> ends = new ArrayList<>();
        window.from().ifPresent(level -> ends.add(Phrase.words("from ").and(Phrase.code(level))));
        window.until().ifPresent(level -> ends.add(Phrase.words("until ").and(Phrase.code(level))));
        return ends.stream()
                .reduce((from, until) -> from.and(Phrase.words(" ")).and(until))
                .orElse(Phrase.NOTHING);
    }

    /** That it should no longer be used, behind what it means. */
    static Phrase deprecated(Lifetime lifetime) {
        return lifetime.deprecated().isEmpty()
                ? Phrase.NOTHING
                : Phrase.words(" Deprecated: ").and(Sections.meaning(lifetime.deprecated()));
    }

    /** The number of a message at one level; nothing if the level does not have it. */
    static Phrase number(Message message, String level, List<String> levels) {
        Window one = new Window(Optional.of(level), Optional.of(level));
        return message.lifetime().window().overlaps(one, levels)
                ? message.numbers().stream()
                        .filter(number -> number.window().overlaps(one, levels))
                        .map(Phase::value)
                        .map(number -> Phrase.code(number.toString()))
                        .findFirst()
                        .orElse(Phrase.NOTHING)
                : Phrase.NOTHING;
    }
}
