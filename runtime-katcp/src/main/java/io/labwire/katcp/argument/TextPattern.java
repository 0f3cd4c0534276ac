package io.labwire.katcp.argument;

import io.labwire.core.text.BoundedLooks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that text from the network is held to (specification, section 13, "Regex"). Its length and the work
 * that one text may cause are bounded, since there are expressions with which a short text would keep a device busy for
 * ever.
 */
final class TextPattern {

    /** Longest expression, in characters. */
    static final int MOST_CHARACTERS = 1000;

    /** How many characters may be looked at for each that a text has, and for an empty one. */
    static final long LOOKS_PER_CHARACTER = 1000;

    private final Pattern pattern;

    /** How a text is held to the expression. */
    private final boolean whole;

    private TextPattern(Pattern pattern, boolean whole) {
        this.pattern = pattern;
        this.whole = whole;
    }

    /**
     * An expression that the whole of a text matches.
     *
     * @throws IllegalArgumentException if it is none, or too long
     */
    static TextPattern whole(String regex) {
        return new TextPattern(compiled(regex), true);
    }

    /**
     * An expression that the beginning of a text matches.
     *
     * @throws IllegalArgumentException if it is none, or too long
     */
    static TextPattern prefix(String regex) {
        return new TextPattern(compiled(regex), false);
    }

    private static Pattern compiled(String regex) {
        if (regex.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a pattern has at most " + MOST_CHARACTERS + " characters");
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException fault) {
            throw new IllegalArgumentException("'" + regex + "' is no pattern: " + fault.getDescription(), fault);
        }
    }

    Optional<String> fault(String text) {
        String reason;
        try {
            Matcher matcher = pattern.matcher(new BoundedLooks(LOOKS_PER_CHARACTER * (text.length() + 1L)).at(text));
            if (whole ? matcher.matches() : matcher.lookingAt()) {
                return Optional.empty();
            }
            reason = "does not match regex '" + pattern + "'.";
        } catch (BoundedLooks.ExhaustedException | StackOverflowError tooMuch) {
            reason = "takes too long to match with regex '" + pattern + "'.";
        }
        return Optional.of("Value '" + Excerpt.of(text) + "' " + reason);
    }
}
