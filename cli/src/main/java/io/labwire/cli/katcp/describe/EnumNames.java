package io.labwire.cli.katcp.describe;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of an enum's values in Java, from their texts on the wire. */
final class EnumNames {

    private EnumNames() {}

    /** The texts by the names; a text that comes twice is one value. */
    static Map<String, String> of(List<String> options) {
        Map<String, String> named = new LinkedHashMap<>();
        FreeNames names = new FreeNames("_");
        for (String option : new LinkedHashSet<>(options)) {
            named.put(names.take(upperCase(option)), option);
        }
        return named;
    }

    private static String upperCase(String option) {
        String words =
                option.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
        if (words.isEmpty()) {
            return option.isEmpty() ? "EMPTY" : "OTHER";
        }
        return Character.isDigit(words.charAt(0)) ? "VALUE_" + words : words;
    }
}
