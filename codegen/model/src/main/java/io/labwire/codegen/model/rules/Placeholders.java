package io.labwire.codegen.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces of a text. */
final class Placeholders {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}:]*)(:[0-9]{1,3})?}|[{}]");

    private Placeholders() {}

    /**
     * One of them.
     *
     * @param name the name; empty if there is none, or the brace has no other half
     * @param start the index of its first character in the text
     * @param end the index after its last
     */
    record Placeholder(String name, int start, int end) {}

    static List<Placeholder> in(String text) {
        List<Placeholder> all = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String name = braces.group(1) == null ? "" : braces.group(1);
            all.add(new Placeholder(name, braces.start(), braces.end()));
        }
        return all;
    }
}
