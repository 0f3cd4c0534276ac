package io.labwire.cli.katcp.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that are told apart in Java, whatever their case: one that is taken gets the next number that is free. */
final class FreeNames {

    private static final int FIRST_NUMBER = 2;

    private final String joint;
    private final Set<String> taken = new HashSet<>();

    /** By the wanted name. Numbers before the next are never tried again: a device may want one name very often. */
    private final Map<String, Integer> next = new HashMap<>();

    /** None is taken; the joint stands between a name and its number. */
    FreeNames(String joint) {
        this.joint = joint;
    }

    /** Takes the name that is wanted, or that with a number. */
    String take(String wanted) {
        String name = wanted;
        while (!taken.add(folded(name))) {
            int number = next.merge(folded(wanted), FIRST_NUMBER, (last, first) -> last + 1);
            name = wanted + joint + number;
        }
        return name;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
