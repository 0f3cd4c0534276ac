package io.labwire.codegen.processor.device;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the records of the user's that are groups of arguments. */
final class GroupReader {

    private final Reading reading;
    private final ItemReader items;

    GroupReader(Reading reading, ItemReader items) {
        this.reading = reading;
        this.items = items;
    }

    /** The group, or empty if a component can be no argument; then it has been said. */
    Optional<UserGroup> read(TypeElement type, String schemaName, Place use) {
        if (type.getRecordComponents().isEmpty()) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    use, "record " + type.getSimpleName() + " holds nothing", "give it a component"));
            return Optional.empty();
        }
        List<Item> parts = items.components(type);
        return parts.size() < type.getRecordComponents().size()
                ? Optional.empty()
                : Optional.of(new UserGroup(
                        type,
                        schemaName,
                        reading.comment(type).text(),
                        Lifetime.of(reading, type, Optional.empty()),
                        parts));
    }
}
