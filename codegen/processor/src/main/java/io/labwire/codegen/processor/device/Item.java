package io.labwire.codegen.processor.device;

import java.util.List;

/**
 * One argument of a request, a reply or an inform.
 *
 * @param name its name in the schema
 * @param accessor the parameter or the record's accessor that it is in Java; empty for the value that a method returns
 * @param type the type of one value
 * @param holder how many there may be
 * @param doc what it is
 * @param properties what else is said of it
 * @param place where it is
 * @param namePlace where its name is written
 */
public record Item(
        String name,
        String accessor,
        KatcpType type,
        Holder holder,
        String doc,
        List<Property> properties,
        Place place,
        Place namePlace) {

    /** How many values there may be. */
    public enum Holder {
        /** One. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number, each an argument. */
        LIST,
        /** Any number in one argument. */
        SET
    }

    /** The same under another name and with another text, where that says anything. */
    Item named(String name, String doc) {
        return new Item(name, accessor, type, holder, doc.isEmpty() ? this.doc : doc, properties, place, namePlace);
    }

    /** Copies the properties. */
    public Item {
        properties = List.copyOf(properties);
    }
}
