package io.labwire.cli.katcp.describe;

import java.util.regex.Pattern;

/** Any text as a scalar of YAML, on one line. */
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9._/+-]*( [A-Za-z0-9(][A-Za-z0-9._/+()-]*)*");
    private static final Pattern OTHER_TYPE = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private YamlText() {}

    /** The text, in quotation marks where it would be taken for something else without. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()) {
            return text;
        }
        boolean simple = text.codePoints().allMatch(YamlText::isPrintable);
        return simple ? "'" + text.replace("'", "''") + "'" : escaped(text);
    }

    /** A text for people: what cannot be shown is left out, and so are the blanks around it. */
    static String doc(String text) {
        StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(each -> each == '\n' || isPrintable(each))
                .forEach(shown::appendCodePoint);
        return of(shown.toString().strip());
    }

    /** A text for people on the line of a comment. */
    static String comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(each -> isPrintable(each) ? each : ' ').forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '\n') {
                escaped.append("\\n");
            } else if (each == '"' || each == '\\') {
                escaped.append('\\').appendCodePoint(each);
            } else if (isPrintable(each)) {
                escaped.appendCodePoint(each);
            } else {
                escaped.append(String.format("\\U%08X", each));
            }
        });
        return escaped.append('"').toString();
    }
}
