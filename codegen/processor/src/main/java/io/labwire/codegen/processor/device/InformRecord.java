package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that is an inform.
 *
 * @param type the record
 * @param name its name on the wire
 * @param doc what it tells
 * @param properties what else is said of it
 * @param items its arguments
 * @param namePlace where the name is written
 */
public record InformRecord(
        TypeElement type, String name, String doc, List<Property> properties, List<Item> items, Place namePlace) {

    /** Copies the lists. */
    public InformRecord {
        properties = List.copyOf(properties);
        items = List.copyOf(items);
    }
}
