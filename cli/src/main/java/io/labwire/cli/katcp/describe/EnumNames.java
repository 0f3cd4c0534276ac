package io.labwire.cli.katcp.describe;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of an enum's values in Java, from their texts on the wire. */
final class EnumNames {

    private EnumNames() {}

    /** The texts by the names; a text that comes twice is one value. */
    static Map<String, String> of(List<String> options) {
        Map<String, String> named = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String option : options) {
            if (seen.add(option)) {
                named.put(free(upperCase(option), named.keySet()), option);
            }
        }
        return named;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
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
