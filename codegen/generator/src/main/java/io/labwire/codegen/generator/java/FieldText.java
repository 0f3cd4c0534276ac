package io.labwire.codegen.generator.java;

import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import java.util.Locale;

/** What a field means, as the text behind its {@code @param}. */
public final class FieldText {

    private FieldText() {}

    /**
     * The description of a field: its explanation, its unit, what its absence means.
     *
     * @param field the field
     * @return such as {@code centre frequency, in Hz}
     */
    public static String of(Field field) {
        return of(field, "argument");
    }

    /**
     * The description of a field: its explanation, its unit, what its absence means.
     *
     * @param field the field
     * @param word what the protocol calls such a field
     * @return such as {@code centre frequency, in Hz}
     */
    public static String of(Field field, String word) {
        StringBuilder text = new StringBuilder(explanation(field, word));
        if (!field.unit().isEmpty()) {
            text.append(", in ").append(SafeText.of(field.unit()));
        }
        field.defaultValue()
                .ifPresent(value -> text.append("; ")
                        .append(SafeText.code(ValueText.of(value)))
                        .append(" if left out"));
        if (field.presence() == Presence.OPTIONAL) {
            text.append("; may be left out");
        } else if (field.presence() == Presence.REPEATED) {
            text.append("; any number of them");
        }
        return text.toString();
    }

    private static String explanation(Field field, String word) {
        String text = field.doc().text();
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        String safe = SafeText.of(
                startsWithPlainWord(open) ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open);
        return safe.isBlank() ? "the " + SafeText.code(field.name()) + " " + word : safe;
    }

    /** Whether a first capital is there only because a sentence begins; not so in {@code ID} and {@code LO}. */
    private static boolean startsWithPlainWord(String text) {
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.startsWith("A "));
    }
}
