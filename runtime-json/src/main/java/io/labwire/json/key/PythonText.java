package io.labwire.json.key;

import java.util.Locale;

/** Text as Python looks at it: {@code str.isupper}, {@code str.isnumeric}, {@code str.lower} and white space. */
final class PythonText {

    private static final int CAPITAL_SIGMA = 0x3a3;

    /** Punctuation that ends no word. */
    private static final String INSIDE_WORDS =
            "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private PythonText() {}

    static String withoutWhiteSpace(String text) {
        if (text.chars().noneMatch(PythonText::isWhiteSpace)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(each -> !isWhiteSpace(each)).forEach(each -> rest.append((char) each));
        return rest.toString();
    }

    private static boolean isWhiteSpace(int each) {
        return (each >= 0x09 && each <= 0x0d)
                || (each >= 0x1c && each <= 0x20)
                || each == 0x85
                || each == 0xa0
                || each == 0x1680
                || (each >= 0x2000 && each <= 0x200a)
                || each == 0x2028
                || each == 0x2029
                || each == 0x202f
                || each == 0x205f
                || each == 0x3000;
    }

    /** At least one capital letter, and none that is small or in title case. */
    static boolean isUpper(String text) {
        return text.codePoints().noneMatch(each -> Character.isLowerCase(each) || Character.isTitleCase(each))
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Numbers only, and at least one of them. */
    static boolean isNumeric(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Numerals::contain);
    }

    static String upper(int each) {
        return Character.toString(each).toUpperCase(Locale.ROOT);
    }

    /** As Java does it, but for the capital sigma: Java looks no further than the word for what ends with it. */
    static String lower(String text) {
        if (text.indexOf(CAPITAL_SIGMA) < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == CAPITAL_SIGMA) {
                lower.setCharAt(at, endsWord(text, at) ? '\u03c2' : '\u03c3');
            }
        }
        return lower.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean endsWord(String text, int at) {
        int before = at;
        while (before > 0 && isCaseIgnorable(text.codePointBefore(before))) {
            before = text.offsetByCodePoints(before, -1);
        }
        int after = at + 1;
        while (after < text.length() && isCaseIgnorable(text.codePointAt(after))) {
            after = text.offsetByCodePoints(after, 1);
        }
        return before > 0
                && isCased(text.codePointBefore(before))
                && (after == text.length() || !isCased(text.codePointAt(after)));
    }

    private static boolean isCased(int each) {
        return Character.isLowerCase(each) || Character.isUpperCase(each) || Character.isTitleCase(each);
    }

    /** Unicode's Case_Ignorable: marks, modifiers, formats, and the punctuation inside words. */
    private static boolean isCaseIgnorable(int each) {
        return switch (Character.getType(each)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> INSIDE_WORDS.indexOf(each) >= 0;
        };
    }
}
