package org.example.lampbus;

/** A line that is being written. */
public final class LineText {

    private final StringBuilder text;
    private char separator = ' ';

    /**
     * Begins a line.
     *
     * @param name the telegram's name
     */
    public LineText(String name) {
        text = new StringBuilder(name);
    }

    /**
     * Adds a truth value.
     *
     * @param key its key
     * @param value the value
     */
    public void bool(String key, boolean value) {
        add(key, value ? "on" : "off");
    }

    /**
     * Adds a whole number.
     *
     * @param key its key
     * @param value the value
     */
    public void int32(String key, int value) {
        add(key, Integer.toString(value));
    }

    /**
     * Adds a real number.
     *
     * @param key its key
     * @param value the value
     * @throws IllegalArgumentException if it is not finite
     */
    public void float64(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(key + " is not finite: " + value);
        }
        add(key, Double.toString(value));
    }

    /**
     * Adds a text.
     *
     * @param key its key
     * @param value the value
     */
    public void string(String key, String value) {
        add(key, Percent.encode(value));
    }

    private void add(String key, String value) {
        text.append(separator).append(key).append('=').append(value);
        separator = ';';
    }

    /** The line so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
