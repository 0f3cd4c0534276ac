package io.labwire.conformance.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * AutoTrainer's specification, section 5.5, sentence by sentence and as slowly as it likes: what any other way of making keys of names, and
 * names of keys, has to come to.
 */
final class SpecifiedKeys {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\x{9}-\\x{D}\\x{1C}-\\x{20}\\x{85}\\x{A0}\\x{1680}"
            + "\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}]");

    /** Letters with a numeric type: those of Unicode 14, which is Python 3.11's. */
    private static final String NUMBERS_AMONG_LETTERS =
            "3405 3483 382A 3B4D 4E00 4E03 4E07 4E09 4E5D 4E8C 4E94 4E96 4EBF 4EC0 "
                    + "4EDF 4EE8 4F0D 4F70 5104 5146 5169 516B 516D 5341 5343 5344 5345 534C "
                    + "53C1 53C2 53C3 53C4 56DB 58F1 58F9 5E7A 5EFE 5EFF 5F0C 5F0D 5F0E 5F10 "
                    + "62FE 634C 67D2 6F06 7396 767E 8086 842C 8CAE 8CB3 8D30 9621 9646 964C "
                    + "9678 96F6 F96B F973 F978 F9B2 F9D1 F9D3 F9FD 20001 20064 200E2 20121 2092A "
                    + "20983 2098C 2099C 20AEA 20AFD 20B19 22390 22998 23B1B 2626D 2F890";

    private static final Pattern NUMBERS = Pattern.compile("[\\p{N}"
            + Arrays.stream(NUMBERS_AMONG_LETTERS.split(" "))
                    .map(each -> "\\x{" + each + "}")
                    .collect(Collectors.joining())
            + "]+");

    private static final Pattern UPPER = Pattern.compile("\\p{IsUppercase}");
    private static final Pattern LOWER_OR_TITLE = Pattern.compile("[\\p{IsLowercase}\\p{Lt}]");

    /** A run with a character before it and one after it. */
    private static final Pattern SEPARATORS_WITHIN = Pattern.compile("(?<=[^-_])[-_]+([^-_])");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z\\p{Nd}]+");
    private static final Pattern CAPITAL_AFTER_CAPITAL = Pattern.compile("(?<=[A-Z])[A-Z]");
    private static final Pattern FIRST_CAPITAL = Pattern.compile("([^A-Z]*?)([-_]*)([A-Z].*)", Pattern.DOTALL);

    // What Unicode says of a capital sigma: it is another one at the end of a word.
    private static final String IGNORED = "[\\p{Mn}\\p{Me}\\p{Cf}\\p{Lm}\\p{Sk}'.:\u00b7\u0387\u055f\u05f4"
            + "\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a]";
    private static final String LETTER = "[\\p{IsUppercase}\\p{IsLowercase}\\p{Lt}&&[^" + IGNORED + "]]";
    private static final Pattern ENDS_IN_A_WORD = Pattern.compile(".*" + LETTER + IGNORED + "*", Pattern.DOTALL);
    private static final Pattern WORD_GOES_ON = Pattern.compile(IGNORED + "*" + LETTER + ".*", Pattern.DOTALL);

    private SpecifiedKeys() {}

    static String camelise(String key) {
        String text = WHITE_SPACE.matcher(key).replaceAll("");
        if (isUpper(text) || isNumeric(text)) {
            return key;
        }
        int two = (int) Math.min(2, text.codePoints().count());
        if (!isUpper(text.substring(0, text.offsetByCodePoints(0, two)))) {
            int one = text.offsetByCodePoints(0, Math.min(1, two));
            text = lower(text.substring(0, one)) + text.substring(one);
        }
        return SEPARATORS_WITHIN
                .matcher(text)
                .replaceAll(run -> quoted(run.group(1).toUpperCase(Locale.ROOT)));
    }

    static String decamelise(String key) {
        String text = WHITE_SPACE.matcher(key).replaceAll("");
        if (isUpper(text) || isNumeric(text)) {
            return key;
        }
        return lower(withUnderscores(withoutAcronyms(text)));
    }

    private static String withoutAcronyms(String text) {
        return ACRONYM.matcher(text).replaceAll(run -> {
            String all = run.group();
            int own = run.end() == text.length() ? all.length() : all.offsetByCodePoints(all.length(), -1);
            String small = CAPITAL_AFTER_CAPITAL
                    .matcher(all.substring(0, own))
                    .replaceAll(each -> each.group().toLowerCase(Locale.ROOT));
            return quoted(small + all.substring(own));
        });
    }

    private static String withUnderscores(String text) {
        Matcher first = FIRST_CAPITAL.matcher(text);
        if (!first.matches()) {
            return text;
        }
        String before = first.group(1).isEmpty() ? "" : first.group(1) + "_";
        String rest = first.group(3);
        return before + first.group(2) + rest.charAt(0) + rest.substring(1).replaceAll("[A-Z]", "_$0");
    }

    private static boolean isUpper(String text) {
        return UPPER.matcher(text).find() && !LOWER_OR_TITLE.matcher(text).find();
    }

    private static boolean isNumeric(String text) {
        return NUMBERS.matcher(text).matches();
    }

    /** Each character by itself, but for the capital sigma. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String each = Character.toString(text.codePointAt(at));
            boolean last = each.equals("\u03a3")
                    && ENDS_IN_A_WORD.matcher(text.substring(0, at)).matches()
                    && !WORD_GOES_ON.matcher(text.substring(at + 1)).matches();
            lower.append(last ? "\u03c2" : each.toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
