package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A sealed interface of the user's that stands for an argument with alternatives.
 *
 * @param type the interface
 * @param schemaName the name of the clients' one
 * @param doc what it is
 * @param properties what else is said of it
 * @param alternatives the alternatives, in the order in which they are tried
 */
public record UserUnion(
        TypeElement type, String schemaName, String doc, List<Property> properties, List<Alternative> alternatives)
        implements UserType {

    /**
     * One of the alternatives.
     *
     * @param type the type that the interface permits
     * @param item its value: what its only component holds, or, without an accessor, itself
     */
    public record Alternative(TypeElement type, Item item) {

        /**
         * Whether the value is what the permitted type holds.
         *
         * @return false if it is the permitted type itself
         */
        public boolean isHeld() {
            return !item.accessor().isEmpty();
        }

        /**
         * The name of the narrowed type that the alternative is of in a schema, where more than its type is said of it.
         *
         * @param union the interface
         * @return such as {@code PsuChannelPosition}
         */
        public String narrowedName(UserUnion union) {
            return union.schemaName() + type.getSimpleName();
        }

        /**
         * Whether more is said of it than its type.
         *
         * @return true if it is of a narrowed type
         */
        public boolean isNarrowed() {
            return !item.properties().isEmpty() || !item.type().wireForm().isEmpty();
        }
    }

    /** Copies the lists. */
    public UserUnion {
        properties = List.copyOf(properties);
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public List<Item> parts() {
        return alternatives.stream().map(Alternative::item).toList();
    }
}
