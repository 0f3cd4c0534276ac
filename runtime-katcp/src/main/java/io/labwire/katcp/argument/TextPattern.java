package io.labwire.katcp.argument;

import io.labwire.core.text.BoundedLooks;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

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

    /** One that nobody uses at the moment: a new one for each of many short texts would cost far more than they. */
    private final AtomicReference<@Nullable Matcher> spare = new AtomicReference<>();

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

    /** Why a text does not match; the words are made when they are asked for. */
    Optional<Supplier<String>> fault(String text) {
        String reason;
        try {
            if (matches(new BoundedLooks(LOOKS_PER_CHARACTER * (text.length() + 1L)).at(text))) {
                return Optional.empty();
            }
            reason = "does not match";
        } catch (BoundedLooks.ExhaustedException | StackOverflowError tooMuch) {
            reason = "takes too long to match with";
        }
        String words = reason;
        return Optional.of(() -> "Value '" + Excerpt.of(text) + "' " + words + " regex '" + pattern + "'.");
    }

    private boolean matches(CharSequence text) {
        Matcher used = spare.getAndSet(null);
        Matcher matcher = used == null ? pattern.matcher(text) : used.reset(text);
        try {
            return whole ? matcher.matches() : matcher.lookingAt();
        } finally {
            spare.set(matcher.reset(""));
        }
    }
}
