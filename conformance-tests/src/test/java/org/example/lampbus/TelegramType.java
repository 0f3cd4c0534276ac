package org.example.lampbus;

import io.labwire.core.wire.WireFormatException;

/**
 * One kind of telegram.
 *
 * @param name its name on the bus
 * @param reader makes a telegram of a line with this name
 * @param <T> the record of these telegrams
 */
public record TelegramType<T extends Telegram>(String name, Reader<T> reader) {

    /**
     * Makes telegrams of lines.
     *
     * @param <T> the record of the telegrams
     */
    @FunctionalInterface
    public interface Reader<T extends Telegram> {
        /**
         * Reads a line.
         *
         * @param line the line
         * @return the telegram
         * @throws WireFormatException if a value is missing or malformed
         */
        T read(Line line) throws WireFormatException;
    }

    /**
     * Reads a line that must be a telegram of this type.
     *
     * @param text the line without its end
     * @return the telegram
     * @throws WireFormatException if it is none of this type
     */
    public T read(String text) throws WireFormatException {
        Line line = Line.parse(text);
        if (!line.name().equals(name)) {
            throw Line.malformed("", "a telegram \"" + name + "\"", line.name());
        }
        return reader.read(line);
    }
}
