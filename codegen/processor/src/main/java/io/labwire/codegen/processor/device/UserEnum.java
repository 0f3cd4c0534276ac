package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An enum of the user's that stands for a discrete type. Clients get one of their own, as they need not have the device's
 * classes.
 *
 * @param type the enum
 * @param schemaName the name of the clients' one
 * @param doc what it is
 * @param ignoresCase whether its texts may be written in letters of any case
 * @param constants its constants, in order
 */
public record UserEnum(TypeElement type, String schemaName, String doc, boolean ignoresCase, List<Constant> constants) {

    /**
     * One constant.
     *
     * @param name its name
     * @param wire the text on the wire
     * @param doc what it means
     * @param place where it is
     * @param wirePlace where the text is
     */
    public record Constant(String name, String wire, String doc, Place place, Place wirePlace) {}

    /** Copies the constants. */
    public UserEnum {
        constants = List.copyOf(constants);
    }
}
