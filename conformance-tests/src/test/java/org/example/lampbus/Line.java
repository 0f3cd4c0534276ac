package org.example.lampbus;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that was received: a name, and values by key. Keys that nobody asks for are ignored. */
public final class Line {

    private static final Pattern LINE = Pattern.compile(
            "[a-z][a-z0-9-]*( [a-z][a-z0-9-]*=[+-._a-zA-Z0-9%]*(;[a-z][a-z0-9-]*=[+-._a-zA-Z0-9%]*)*)?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern REAL = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]{1,3})?");

    private final String name;
    private final Map<String, String> values;

    private Line(String name, Map<String, String> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * How one value is read.
     *
     * @param <V> the value
     */
    @FunctionalInterface
    public interface Getter<V> {
        /**
         * Reads a value.
         *
         * @param line the line
         * @param key its key
         * @return the value
         * @throws WireFormatException if it is malformed
         */
        V get(Line line, String key) throws WireFormatException;
    }

    /**
     * Takes a line apart.
     *
     * @param text the line without its end
     * @return its parts
     * @throws WireFormatException if it is no line of the bus
     */
    public static Line parse(String text) throws WireFormatException {
        if (!LINE.matcher(text).matches()) {
            throw malformed("", "name key=value;key=value", text);
        }
        int space = text.indexOf(' ');
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : space < 0 ? new String[0] : text.substring(space + 1).split(";", -1)) {
            int equals = pair.indexOf('=');
            String key = pair.substring(0, equals);
            if (values.put(key, pair.substring(equals + 1)) != null) {
                throw new WireFormatException(Kind.SURPLUS, 0, key, "one value", pair, key + " is there twice");
            }
        }
        return new Line(space < 0 ? text : text.substring(0, space), values);
    }

    /**
     * The telegram's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * A value that may be absent.
     *
     * @param key its key
     * @param getter how it is read
     * @param <V> the value
     * @return the value, or empty
     * @throws WireFormatException if it is malformed
     */
    public <V> Optional<V> optional(String key, Getter<V> getter) throws WireFormatException {
        return values.containsKey(key) ? Optional.of(getter.get(this, key)) : Optional.empty();
    }

    /**
     * A truth value.
     *
     * @param key its key
     * @return the value
     * @throws WireFormatException if it is missing or malformed
     */
    public boolean bool(String key) throws WireFormatException {
        return switch (value(key)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw malformed(key, "on or off", value(key));
        };
    }

    /**
     * A whole number.
     *
     * @param key its key
     * @return the value
     * @throws WireFormatException if it is missing or malformed
     */
    public int int32(String key) throws WireFormatException {
        String value = value(key);
        long number = WHOLE.matcher(value).matches() ? Long.parseLong(value) : Long.MAX_VALUE;
        if (number != (int) number) {
            throw malformed(key, "a whole number", value);
        }
        return (int) number;
    }

    /**
     * A real number.
     *
     * @param key its key
     * @return the value, finite
     * @throws WireFormatException if it is missing or malformed
     */
    public double float64(String key) throws WireFormatException {
        String value = value(key);
        double number = REAL.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw malformed(key, "a number", value);
        }
        return number;
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the value
     * @throws WireFormatException if it is missing or malformed
     */
    public String string(String key) throws WireFormatException {
        return Percent.decode(key, value(key));
    }

    private String value(String key) throws WireFormatException {
        String value = values.get(key);
        if (value == null) {
            throw new WireFormatException(Kind.MISSING, 0, key, "a value", "", key + " is missing");
        }
        return value;
    }

    /**
     * Something is not as it has to be.
     *
     * @param key the key, or empty
     * @param expected what was expected
     * @param found what was there
     * @return the exception, to be thrown
     */
    public static WireFormatException malformed(String key, String expected, String found) {
        return new WireFormatException(Kind.MALFORMED, 0, key, expected, found, key + ": expected " + expected);
    }
}
