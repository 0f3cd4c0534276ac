package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that is an inform.
 *
 * @param type the record
 * @param name its name on the wire
 * @param doc what it tells
 * @param items its arguments
 * @param namePlace where the name is written
 */
public record InformRecord(TypeElement type, String name, String doc, List<Item> items, Place namePlace) {

    /** Copies the arguments. */
    public InformRecord {
        items = List.copyOf(items);
    }
}
