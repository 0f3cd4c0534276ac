package io.labwire.codegen.processor.device;

/**
 * Something that is said of an element, under the key that a schema has for it.
 *
 * @param key the key, such as {@code unit}
 * @param value what is said
 * @param form how a schema writes it
 * @param place where it is written
 */
public record Property(String key, String value, Form form, Place place) {

    /** How a schema writes a property. */
    public enum Form {
        /** A text, within quotation marks. */
        TEXT,
        /** A name, a number or a truth. */
        WORD,
        /** A list or a mapping, as it is. */
        FLOW
    }

    static Property text(String key, String value, Place place) {
        return new Property(key, value, Form.TEXT, place);
    }

    static Property word(String key, String value, Place place) {
        return new Property(key, value, Form.WORD, place);
    }

    static Property flow(String key, String value, Place place) {
        return new Property(key, value, Form.FLOW, place);
    }
}
