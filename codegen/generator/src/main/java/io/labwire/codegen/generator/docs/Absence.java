package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Field;

/** What it means that an argument is not there, in the words of a table. */
final class Absence {

    private Absence() {}

    static Phrase of(Field field) {
        return switch (field.presence()) {
            case REQUIRED -> Phrase.NOTHING;
            case OPTIONAL -> Phrase.words("absent");
            case DEFAULTED -> constant(ValueText.of(field.defaultValue().orElseThrow()));
            case REPEATED -> Phrase.words("none; any number");
        };
    }

    private static Phrase constant(String text) {
        return text.isEmpty() ? Phrase.words("empty text") : Phrase.code(text);
    }
}
