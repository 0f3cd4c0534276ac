package io.labwire.json.key;

/** Several capital letters in a row, of which all but the first of a word become small: {@code HttpServer}. */
final class Acronyms {

    private Acronyms() {}

    static String asWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (end == at) {
                words.append(text.charAt(at));
                at++;
            } else {
                // The last character begins the next word, if one follows.
                int own = end == text.length() ? end : text.offsetByCodePoints(end, -1);
                appendTitle(words, text, at, own);
                words.append(text, own, end);
                at = end;
            }
        }
        return words.toString();
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int each = text.codePointAt(at);
            if (!(each <= 'Z' && Words.isCapital((char) each)) && !Character.isDigit(each)) {
                break;
            }
            at += Character.charCount(each);
        }
        return at;
    }

    private static void appendTitle(StringBuilder words, String text, int from, int to) {
        boolean afterCapital = false;
        for (int at = from; at < to; at++) {
            char each = text.charAt(at);
            boolean capital = Words.isCapital(each);
            words.append(capital && afterCapital ? Character.toLowerCase(each) : each);
            afterCapital = capital;
        }
    }
}
