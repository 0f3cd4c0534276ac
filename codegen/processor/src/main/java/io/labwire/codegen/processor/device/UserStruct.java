package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record of the user's that stands for a struct.
 *
 * @param type the record
 * @param schemaName the name of the clients' one
 * @param doc what it is
 * @param properties what else is said of it
 * @param fields what its bytes are, in order
 */
public record UserStruct(
        TypeElement type, String schemaName, String doc, List<Property> properties, List<Packed> fields)
        implements UserType {

    /**
     * A component, with the bytes beside it that mean nothing.
     *
     * @param item the component
     * @param before the number of bytes before it
     * @param after the number of bytes behind it
     * @param padding where these are said
     */
    public record Packed(Item item, int before, int after, Place padding) {}

    /** Copies the lists. */
    public UserStruct {
        properties = List.copyOf(properties);
        fields = List.copyOf(fields);
    }

    @Override
    public List<Item> parts() {
        return fields.stream().map(Packed::item).toList();
    }
}
