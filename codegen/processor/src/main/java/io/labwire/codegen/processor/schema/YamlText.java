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
        return PLAIN.matcher(name).matches() && !ANOTHER_MEANING.matcher(name).matches() ? name : quoted(name);
    }

    /** A number, a truth or the like: as it is. */
    static String constant(String constant) {
        return CONSTANT.matcher(constant).matches() ? constant : quoted(constant);
    }

    /** Any text. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (c > '~' && isOdd(c))) {
                        quoted.append(String.format("\\U%08x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** What YAML does not let stand, or breaks the line at. */
    private static boolean isOdd(int c) {
        return c < 0xA0 || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SURROGATE || c == 0xFEFF;
    }
}
