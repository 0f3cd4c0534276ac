package io.labwire.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that a regular expression matches, for the expressions that schemas have: no look-around, no references. */
final class PatternArbitrary {

    /** How often {@code *} and {@code +} repeat at most. */
    private static final int MORE = 4;

    private static final String DIGITS = "0123456789";
    private static final String WORD = DIGITS + "_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ANY = WORD + " \\@#?!,.:;-+*/()[]{}<>|~";

    private final String regex;
    private int at;

    private PatternArbitrary(String regex) {
        this.regex = regex;
    }

    /**
     * Texts.
     *
     * @throws IllegalArgumentException if the expression has what this does not know
     */
    static Arbitrary<String> of(String regex) {
        PatternArbitrary pattern = new PatternArbitrary(regex);
        Arbitrary<String> texts = pattern.alternatives();
        if (pattern.at < regex.length()) {
            throw pattern.unknown();
        }
        return texts.filter(Pattern.compile(regex).asMatchPredicate());
    }

    private Arbitrary<String> alternatives() {
        List<Arbitrary<String>> choices = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : Arbitraries.oneOf(choices);
    }

    private Arbitrary<String> sequence() {
        List<Arbitrary<String>> parts = new ArrayList<>();
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            parts.add(repeated(one()));
        }
        return parts.isEmpty()
                ? Arbitraries.just("")
                : Combinators.combine(parts).as(texts -> String.join("", texts));
    }

    private Arbitrary<String> one() {
        char next = regex.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> anyOf(bracketed());
            case '.' -> anyOf(ANY);
            case '\\' -> anyOf(escaped());
            case '^', '$' -> Arbitraries.just("");
            case '*', '+', '?', '{' -> throw unknown();
            default -> Arbitraries.just(String.valueOf(next));
        };
    }

    private Arbitrary<String> group() {
        if (regex.startsWith("?", at)) {
            if (!regex.startsWith("?:", at)) {
                throw unknown();
            }
            at += 2;
        }
        Arbitrary<String> texts = alternatives();
        expect(')');
        return texts;
    }

    private Arbitrary<String> repeated(Arbitrary<String> one) {
        if (at == regex.length()) {
            return one;
        }
        int least;
        int most;
        switch (regex.charAt(at)) {
            case '?' -> {
                least = 0;
                most = 1;
            }
            case '*' -> {
                least = 0;
                most = MORE;
            }
            case '+' -> {
                least = 1;
                most = MORE;
            }
            case '{' -> {
                int end = regex.indexOf('}', at);
                String[] ends = regex.substring(at + 1, Math.max(at + 1, end)).split(",", -1);
                least = Integer.parseInt(ends[0].strip());
                most = ends.length == 1 ? least : ends[1].isBlank() ? least + MORE : Integer.parseInt(ends[1].strip());
                at = end;
            }
            default -> {
                return one;
            }
        }
        at++;
        return one.list().ofMinSize(least).ofMaxSize(most).map(texts -> String.join("", texts));
    }

    private String escaped() {
        char next = regex.charAt(at++);
        return switch (next) {
            case 'd' -> DIGITS;
            case 'w' -> WORD;
            case 's' -> " \t";
            case 'D', 'W', 'S' -> ANY.replaceAll("\\" + Character.toLowerCase(next), "");
            default -> {
                if (Character.isLetterOrDigit(next)) {
                    throw unknown();
                }
                yield String.valueOf(next);
            }
        };
    }

    private String bracketed() {
        int start = at - 1;
        while (at < regex.length() && (regex.charAt(at) != ']' || at == start + 1)) {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        expect(']');
        Pattern one = Pattern.compile(regex.substring(start, at));
        StringBuilder characters = new StringBuilder();
        for (char each = ' '; each <= '~'; each++) {
            if (one.matcher(String.valueOf(each)).matches()) {
                characters.append(each);
            }
        }
        return characters.toString();
    }

    private Arbitrary<String> anyOf(String characters) {
        if (characters.isEmpty()) {
            throw unknown();
        }
        return Arbitraries.of(characters.chars().mapToObj(Character::toString).toList());
    }

    private void expect(char character) {
        if (at >= regex.length() || regex.charAt(at) != character) {
            throw unknown();
        }
        at++;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException(
                "no texts are known that match '" + regex + "': what is at character " + at + " is beyond this kit");
    }
}
