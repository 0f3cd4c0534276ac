package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Where something is in a value, as {@code data.items[3]}. */
final class JsonPath {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private static final int LONGEST_KEY = 40;
    private static final int DEEPEST = 16;

    private JsonPath() {}

    /** Long keys, and paths of many steps, are cut: a peer chooses them. */
    static String of(JsonStreamContext context) {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonStreamContext each = context; each != null && !each.inRoot(); each = each.getParent()) {
            if (each.inArray() && each.hasCurrentIndex()) {
                steps.push("[" + each.getCurrentIndex() + "]");
            } else if (each.inObject() && each.getCurrentName() != null) {
                steps.push(step(each.getCurrentName()));
            }
        }
        StringBuilder path = new StringBuilder();
        for (int cut = steps.size() - DEEPEST; cut > 0; cut--) {
            steps.pop();
            path.replace(0, path.length(), "...");
        }
        steps.forEach(path::append);
        return path.length() > 0 && path.charAt(0) == '.' && path.indexOf("...") != 0
                ? path.substring(1)
                : path.toString();
    }

    private static String step(String key) {
        if (key.length() <= LONGEST_KEY && WORD.matcher(key).matches()) {
            return "." + key;
        }
        StringBuilder quoted = new StringBuilder("[\"");
        key.chars().limit(LONGEST_KEY).forEach(each -> {
            if (each >= ' ' && each <= '~' && each != '"' && each != '\\') {
                quoted.append((char) each);
            } else {
                quoted.append(String.format("\\u%04x", each));
            }
        });
        return quoted.append(key.length() > LONGEST_KEY ? "...\"]" : "\"]").toString();
    }
}
