package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Field;
import java.util.ArrayList;
import java.util.List;

/** What values are held to, and how they are written where not as usual, behind what a table says they mean. */
final class Limits {

    private Limits() {}

    static Phrase of(Field field) {
        List<Phrase> limits = ofBounds(field.bounds());
        field.wire()
                .forms()
                .forEach(form -> limits.add(Phrase.words("in the form ").and(Phrase.code(form.value()))));
        field.wire()
                .aliases()
                .forEach(alias -> limits.add(Phrase.words("read also from ").and(Phrase.code(alias))));
        field.wire()
                .separator()
                .ifPresent(text -> limits.add(Phrase.words("separated by ").and(Phrase.code(text))));
        field.wire().all().ifPresent(text -> limits.add(Phrase.code(text).and(Phrase.words(" for all"))));
        return joined(limits);
    }

    static Phrase of(Bounds bounds) {
        return joined(ofBounds(bounds));
    }

    // (at least 0.0, at most 1.0, like `m[0-9]{3}`)
    private static List<Phrase> ofBounds(Bounds bounds) {
        List<Phrase> limits = new ArrayList<>();
        bounds.minimum().ifPresent(value -> limits.add(Phrase.words("at least " + ValueText.of(value))));
        bounds.maximum().ifPresent(value -> limits.add(Phrase.words("at most " + ValueText.of(value))));
        bounds.minimumLength().ifPresent(length -> limits.add(Phrase.words("length at least " + length)));
        bounds.maximumLength().ifPresent(length -> limits.add(Phrase.words("length at most " + length)));
        bounds.pattern().ifPresent(regex -> limits.add(Phrase.words("like ").and(Phrase.code(regex))));
        return limits;
    }

    private static Phrase joined(List<Phrase> limits) {
        return limits.stream()
                .reduce((one, next) -> one.and(Phrase.words(", ")).and(next))
                .map(all -> Phrase.words(" (").and(all).and(Phrase.words(")")))
                .orElse(Phrase.NOTHING);
    }
}
