package io.labwire.codegen.model.source;

import java.util.regex.Pattern;

/** Any text as a scalar of YAML on one line, for schemas that a program writes. */
public final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9._/+-]*(?: [A-Za-z0-9(][A-Za-z0-9._/+()-]*)*+");
    private static final Pattern ANOTHER_MEANING = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z0-9_+.-]+");

    private YamlText() {}

    /**
     * A text, as it is where it cannot be taken for anything else.
     *
     * @param text the text
     * @return it, in quotation marks if it needs them
     */
    public static String of(String text) {
        if (PLAIN.matcher(text).matches() && !ANOTHER_MEANING.matcher(text).matches()) {
            return text;
        }
        boolean simple = text.codePoints().allMatch(VisibleText::isVisible);
        return simple ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    /**
     * A number, a truth, or another word that may mean something to YAML.
     *
     * @param constant the word
     * @return it as it is; in quotation marks if it is more than a word
     */
    public static String constant(String constant) {
        return CONSTANT.matcher(constant).matches() ? constant : quoted(constant);
    }

    /**
     * A text in quotation marks.
     *
     * @param text the text
     * @return it, with escapes for what cannot be seen
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            switch (each) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(each);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (VisibleText.isVisible(each)) {
                        quoted.appendCodePoint(each);
                    } else {
                        quoted.append(String.format("\\U%08X", each));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
