package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Field;

/** What it means that an argument is not there, in the words of a table. */
final class Absence {

    private Absence() {}

    static String of(Field field) {
        return switch (field.presence()) {
            case REQUIRED -> "";
            case OPTIONAL -> "absent";
            case DEFAULTED -> Markdown.code(ValueText.of(field.defaultValue().orElseThrow()));
            case REPEATED -> "none; any number";
        };
    }
}
