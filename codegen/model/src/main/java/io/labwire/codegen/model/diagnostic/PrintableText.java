package io.labwire.codegen.model.diagnostic;

/** Text from a stranger's file, made safe for a terminal; one character for each code point, so that columns hold. */
final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private static final int LONGEST = 500;

    private PrintableText() {}

    /** As {@link #of}, and cut where nobody would read on: a message may quote a text of any length. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, LONGEST / 2))) + "...";
    }

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::printable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int printable(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        if (isNoncharacter(codePoint)) {
            return REPLACEMENT;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> codePoint;
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
