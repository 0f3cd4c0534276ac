package io.labwire.conformance.generated.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One thing that goes wrong with a schema: with its characters, its lines, or its words.
 *
 * @param kind what
 * @param at where, counted from the start and taken modulo what there is
 * @param other another place, for what is copied
 * @param splinter what is put there
 */
public record TextDamage(Kind kind, int at, int other, String splinter) {

    private static final int FAR = 1 << 20;

    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "? ",
            "|\n",
            ">",
            "\"",
            "'",
            " #",
            "&a ",
            "*a",
            "!!str ",
            "---\n",
            "\t",
            "\n",
            "\r\n",
            "  ",
            "~",
            "null",
            "\ufeff",
            "\0",
            "\u0085",
            "\u2028",
            "\ud83d\udd2d",
            "\u0661",
            "_",
            "$",
            "_: 1\n",
            "type: bool",
            "repeat: true",
            "optional: true",
            "min: 5",
            "timeout-hint: 0s",
            "labwire/katcp/core.yaml",
            "importing.yaml",
            "string",
            "int32",
            "address",
            "nominal",
            "9".repeat(1100),
            "x".repeat(300));

    private static final Pattern DEFAULT = Pattern.compile("(?<=default: )[^,}]*");

    private static final List<String> CONSTANTS = List.of(
            "1e400",
            "-1",
            "2147483648",
            "'h:99999999999'",
            "'::1'",
            "NULL",
            "''",
            "5s",
            "-5s",
            "true",
            "x",
            "1.0",
            "0x10",
            "[]",
            "{}",
            "9".repeat(1100),
            "\"\\uD800\"");

    /** What goes wrong. */
    public enum Kind {
        /** A few characters are missing. */
        DELETE,
        /** Something is there that was not. */
        INSERT,
        /** One word is another one. */
        REPLACE_WORD,
        /** One word of the text stands where another one did. */
        COPY_WORD,
        /** A default is another one. */
        REPLACE_DEFAULT,
        /** A line is missing. */
        DELETE_LINE,
        /** A line comes again elsewhere. */
        COPY_LINE,
        /** A line is further in. */
        INDENT_LINE,
        /** Everything from here on is missing. */
        TRUNCATE
    }

    /**
     * Any damage.
     *
     * @return damage
     */
    public static Arbitrary<TextDamage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, FAR),
                        Arbitraries.integers().between(0, FAR),
                        Arbitraries.of(SPLINTERS))
                .as(TextDamage::new);
    }

    /**
     * Does all of it, in order.
     *
     * @param damage what goes wrong
     * @param text what it happens to
     * @return what is left
     */
    public static String all(List<TextDamage> damage, String text) {
        String damaged = text;
        for (TextDamage each : damage) {
            damaged = each.to(damaged);
        }
        return damaged;
    }

    private String to(String text) {
        int from = at % (text.length() + 1);
        int until = Math.min(text.length(), from + 1 + other % 8);
        return switch (kind) {
            case DELETE -> text.substring(0, from) + text.substring(until);
            case INSERT -> text.substring(0, from) + splinter + text.substring(from);
            case TRUNCATE -> text.substring(0, from);
            case REPLACE_WORD -> withWord(text, words -> splinter);
            case COPY_WORD -> withWord(text, words -> words.get(other % words.size()));
            case REPLACE_DEFAULT -> withDefault(text);
            case DELETE_LINE -> withLines(text, lines -> lines.remove(at % lines.size()));
            case COPY_LINE -> withLines(text, lines -> lines.add(at % lines.size(), lines.get(other % lines.size())));
            case INDENT_LINE ->
                withLines(text, lines -> lines.set(at % lines.size(), "  " + lines.get(at % lines.size())));
        };
    }

    private String withWord(String text, Function<List<String>, String> replacement) {
        List<String> words = List.of(text.split("\\b", -1));
        List<String> changed = new ArrayList<>(words);
        changed.set(at % words.size(), replacement.apply(words));
        return String.join("", changed);
    }

    private String withDefault(String text) {
        List<MatchResult> defaults = DEFAULT.matcher(text).results().toList();
        if (defaults.isEmpty()) {
            return text;
        }
        MatchResult one = defaults.get(at % defaults.size());
        return text.substring(0, one.start()) + CONSTANTS.get(other % CONSTANTS.size()) + text.substring(one.end());
    }

    private static String withLines(String text, Consumer<List<String>> change) {
        List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            change.accept(lines);
        }
        return String.join("\n", lines) + "\n";
    }
}
