package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.katcp.annotations.Inform;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the records of the user's that are replies and informs. */
final class RecordReader {

    /** What an inform is handed to. */
    static final String CONSUMER = "java.util.function.Consumer";

    private final Reading reading;
    private final ItemReader items;

    RecordReader(Reading reading, ItemReader items) {
        this.reading = reading;
        this.items = items;
    }

    /** The components of a reply; empty if generated code cannot reach them. */
    Optional<List<Item>> reply(TypeElement type, Place use) {
        return isReachable(type, use) ? Optional.of(items.components(type)) : Optional.empty();
    }

    Optional<InformRecord> inform(TypeMirror type, Place use) {
        Optional<TypeElement> record = Reading.declared(type).filter(each -> UserTypeReader.isGroup(type));
        Optional<Annotated> inform = record.flatMap(each -> Annotated.on(each, Inform.class));
        if (record.isEmpty() || inform.isEmpty()) {
            reading.problems.add(AnnotationFault.RECORD_CANNOT_BE_MESSAGE.at(
                    use, TypeReader.simple(type) + " is no inform", "write a record, with @Inform above it"));
            return Optional.empty();
        }
        if (!isReachable(record.get(), use)) {
            return Optional.empty();
        }
        String simpleName = record.get().getSimpleName().toString();
        return Optional.of(new InformRecord(
                record.get(),
                Reading.orElse(inform.get().text("name"), Identifiers.kebab(simpleName)),
                Reading.orElse(
                        inform.get().text("doc"), reading.comment(record.get()).text()),
                Lifetime.of(reading, record.get(), inform, "from", "until"),
                items.components(record.get()),
                inform.get().at("name")));
    }

    private boolean isReachable(TypeElement type, Place use) {
        return reading.isReachable(type, use, AnnotationFault.RECORD_CANNOT_BE_MESSAGE);
    }
}
