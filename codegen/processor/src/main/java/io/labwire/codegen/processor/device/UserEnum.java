package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An enum of the user's that stands for a discrete type.
 *
 * @param type the enum
 * @param schemaName the name of the clients' one
 * @param doc what it is
 * @param properties what else is said of it
 * @param constants its constants, in order
 */
public record UserEnum(
        TypeElement type, String schemaName, String doc, List<Property> properties, List<Constant> constants)
        implements UserType {

    /**
     * One constant.
     *
     * @param name its name
     * @param doc what it means
     * @param properties the text on the wire, and what else is said of it
     * @param place where it is
     */
    public record Constant(String name, String doc, List<Property> properties, Place place) {

        /** Copies the properties. */
        public Constant {
            properties = List.copyOf(properties);
        }
    }

    /** Copies the lists. */
    public UserEnum {
        properties = List.copyOf(properties);
        constants = List.copyOf(constants);
    }

    @Override
    public List<Item> parts() {
        return List.of();
    }
}
