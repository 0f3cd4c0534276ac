package io.labwire.json.key;

/** Where one word of a name ends and the next begins: at {@code _} and {@code -}, or at a capital letter. */
final class Words {

    private Words() {}

    static String withLowerStart(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int rest = text.offsetByCodePoints(0, 1);
        return PythonText.lower(text.substring(0, rest)) + text.substring(rest);
    }

    /** Each run of separators inside goes, and the character after it becomes upper case; at both ends they stay. */
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = afterSeparators(text, at);
            if (next == at) {
                joined.append(text.charAt(at));
                at++;
            } else if (at == 0 || next == text.length()) {
                joined.append(text, at, next);
                at = next;
            } else {
                int first = text.codePointAt(next);
                joined.append(PythonText.upper(first));
                at = next + Character.charCount(first);
            }
        }
        return joined.toString();
    }

    private static int afterSeparators(String text, int from) {
        int at = from;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** An underscore goes before each capital letter of ASCII; before the first one only if it begins no name. */
    static String split(String text) {
        StringBuilder split = new StringBuilder(text.length() + 8);
        boolean first = true;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (isCapital(each)) {
                int before = first ? beforeSeparators(split) : split.length();
                if (!first || before > 0) {
                    split.insert(before, '_');
                }
                first = false;
            }
            split.append(each);
        }
        return split.toString();
    }

    /** Where the run of separators begins that a text ends with. */
    private static int beforeSeparators(StringBuilder text) {
        int at = text.length();
        while (at > 0 && isSeparator(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isCapital(char each) {
        return each >= 'A' && each <= 'Z';
    }

    private static boolean isSeparator(char each) {
        return each == '_' || each == '-';
    }
}
