package io.labwire.codegen.processor.schema;

import java.util.regex.Pattern;

/** Texts as they stand in a schema. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*");
    private static final Pattern ANOTHER_MEANING = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z0-9_+.-]+");

    private YamlText() {}

    /** A name: as it is, where it cannot be taken for anything else. */
    static String name(String name) {
        return PLAIN.matcher(name).matches()
                        && !ANOTHER_MEANING.matcher(name).matches()
                ? name
                : quoted(name);
    }

    /** A number, a truth or the like: as it is. */
    static String constant(String constant) {
        return CONSTANT.matcher(constant).matches() ? constant : quoted(constant);
    }

    /** Any text. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' || c == 0x7F || (c > '~' && isOdd(c)) ? escaped(c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** What YAML does not let stand, or breaks the line at. */
    private static boolean isOdd(char c) {
        return c < 0xA0 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029 || c >= 0xFEFF;
    }

    private static String escaped(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
