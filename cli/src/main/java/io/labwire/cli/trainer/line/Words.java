package io.labwire.cli.trainer.line;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A line that was typed: a word that says what is to be done, and the rest. What makes no sense is an {@link
 * IllegalArgumentException} whose message says so in one line.
 *
 * @param first the first word
 * @param rest all after it, without the blanks around; empty if there is nothing
 */
public record Words(String first, String rest) {

    private static final BigDecimal MOST_MILLISECONDS = BigDecimal.valueOf(86_400_000);

    /**
     * Splits a line.
     *
     * @param line the line, with at least one word
     * @return its parts
     */
    public static Words of(String line) {
        String stripped = line.strip();
        int end = 0;
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return new Words(stripped.substring(0, end), stripped.substring(end).strip());
    }

    /**
     * The rest as a line of its own.
     *
     * @param what what it should begin with, such as {@code a topic}
     * @return its first word and the rest
     */
    public Words next(String what) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(first + " needs " + what);
        }
        return of(rest);
    }

    /** Refuses more than the first word. */
    public void alone() {
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("nothing comes after " + first + "; '" + rest + "' is too much");
        }
    }

    /**
     * The rest as JSON.
     *
     * @return the value
     */
    public JsonValue json() {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(first + " needs JSON after it");
        }
        return json(rest);
    }

    /**
     * The rest as JSON, if there is any.
     *
     * @return the value, null if there is nothing
     */
    public JsonValue jsonOrNull() {
        return rest.isEmpty() ? JsonNull.NULL : json(rest);
    }

    private static JsonValue json(String text) {
        try {
            return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        } catch (WireFormatException e) {
            throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
        }
    }

    /**
     * The rest as bytes in hexadecimal digits.
     *
     * @return the bytes, none if there is nothing
     */
    public byte[] hex() {
        try {
            return HexFormat.of().parseHex(rest.replace(" ", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + rest + "' is not bytes in hexadecimal digits, two for each byte", e);
        }
    }

    /**
     * The rest as milliseconds.
     *
     * @return the time, at most a day
     */
    public Duration milliseconds() {
        BigDecimal wanted;
        try {
            wanted = new BigDecimal(rest);
        } catch (NumberFormatException e) {
            wanted = BigDecimal.ONE.negate();
        }
        if (wanted.signum() < 0 || wanted.compareTo(MOST_MILLISECONDS) > 0) {
            throw new IllegalArgumentException(
                    "'" + rest + "' is not a number of milliseconds from 0 to " + MOST_MILLISECONDS);
        }
        return Duration.ofNanos(wanted.movePointRight(6).longValue());
    }
}
