package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record of the user's that stands for a group of arguments.
 *
 * @param type the record
 * @param schemaName the name of the clients' one
 * @param doc what it is
 * @param properties what else is said of it
 * @param parts its arguments, in order
 */
public record UserGroup(TypeElement type, String schemaName, String doc, List<Property> properties, List<Item> parts)
        implements UserType {

    /** Copies the lists. */
    public UserGroup {
        properties = List.copyOf(properties);
        parts = List.copyOf(parts);
    }
}
