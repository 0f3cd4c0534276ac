package io.labwire.codegen.processor.device;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A type of the user's that arguments are of. Clients get one of their own, as they need not have the device's classes.
 *
 * <p>None contains itself.
 */
public sealed interface UserType permits UserEnum, UserGroup, UserStruct, UserUnion {

    /**
     * The type in the user's sources.
     *
     * @return an enum, a record or a sealed interface
     */
    TypeElement type();

    /**
     * The name of the clients' one.
     *
     * @return such as {@code PsuMode}
     */
    String schemaName();

    /**
     * What it is.
     *
     * @return a text, empty if nothing is said
     */
    String doc();

    /**
     * What else is said of it.
     *
     * @return the properties, in the order in which a schema has them
     */
    List<Property> properties();

    /**
     * What it is made of.
     *
     * @return its components or alternatives, in order
     */
    List<Item> parts();

    /**
     * It and all types of the user's that it is made of.
     *
     * @return the types, some more than once
     */
    default Stream<UserType> withParts() {
        return Stream.concat(
                Stream.of(this),
                parts().stream()
                        .flatMap(part -> part.type().userType().stream())
                        .flatMap(UserType::withParts));
    }
}
