package io.labwire.codegen.processor.device;

/**
 * Something that is said of an argument or a sensor, under the key that a schema has for it.
 *
 * @param key the key, such as {@code unit}
 * @param value what is said
 * @param isText whether a schema writes it within quotation marks
 * @param place where it is written
 */
public record Property(String key, String value, boolean isText, Place place) {}
