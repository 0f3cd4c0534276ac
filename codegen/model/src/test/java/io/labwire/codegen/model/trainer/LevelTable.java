package io.labwire.codegen.model.trainer;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema and its imports have at one level, as lines of columns with tabs between. */
final class LevelTable {

    private static final String NOTHING = "-";

    private final Schema top;
    private final TypeIndex index;
    private final Window level;

    LevelTable(Schema top, String level) {
        this.top = top;
        this.index = TypeIndex.of(top);
        this.level = new Window(Optional.of(level), Optional.of(level));
    }

    /** Number, name and payload of each event. */
    List<String> events() {
        return schemas()
                .flatMap(schema -> schema.informs().stream())
                .flatMap(event -> numbers(event).map(number -> row("event", number, event.name(), payload(event))))
                .toList();
    }

    /** Number, name, data and answer of each command. */
    List<String> commands() {
        return schemas()
                .flatMap(schema -> schema.requests().stream())
                .flatMap(command -> numbers(command.message())
                        .map(number -> row(
                                "command",
                                number,
                                command.name(),
                                payload(command.message()),
                                payload(command.reply()))))
                .toList();
    }

    /** Name and wire of each value of each enum. */
    List<String> enums() {
        return schemas()
                .flatMap(schema -> schema.enums().stream())
                .filter(each -> isThere(each.lifetime()))
                .flatMap(this::values)
                .toList();
    }

    /** The fields of each record that is a type of a field, by the record's name. */
    List<String> records() {
        return schemas()
                .flatMap(schema -> schema.types().records().stream())
                .filter(record -> isThere(record.lifetime()))
                .map(record -> row("record", record.name(), fields(withInherited(record))))
                .toList();
    }

    /** The fields of each envelope. */
    List<String> envelopes() {
        return schemas()
                .flatMap(schema -> schema.types().envelopes().stream())
                .map(envelope -> row("envelope", envelope.name(), fields(envelope.fields())))
                .toList();
    }

    private Stream<Schema> schemas() {
        return Stream.concat(Stream.of(top), top.allImports().stream());
    }

    private Stream<String> numbers(Message message) {
        return isThere(message.lifetime())
                ? message.numbers().stream()
                        .filter(number -> isThere(number.window()))
                        .map(Phase::value)
                        .map(String::valueOf)
                : Stream.of();
    }

    private Stream<String> values(EnumType type) {
        return type.values().stream()
                .filter(value -> isThere(value.lifetime()))
                .map(value -> row("enum", type.name(), value.name(), value.wire()));
    }

    private String payload(Message message) {
        return message.body().map(this::payload).orElseGet(() -> fields(message.fields()));
    }

    private String payload(Type body) {
        if (body instanceof NullableType) {
            return body.title();
        }
        RecordType record = index.record(body).orElseThrow();
        return isThere(record.lifetime()) ? fields(withInherited(record)) : NOTHING;
    }

    private List<Field> withInherited(RecordType record) {
        List<Field> fields = new ArrayList<>();
        record.base().flatMap(index::record).ifPresent(base -> fields.addAll(withInherited(base)));
        fields.addAll(record.fields());
        return fields;
    }

    /** Each with a sign behind its key: {@code ?} if it may be absent, {@code =} if it has a default then. */
    private String fields(List<Field> fields) {
        String all = fields.stream()
                .filter(field -> isThere(field.lifetime()))
                .map(field -> key(field) + ": " + field.type().title())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    private static String key(Field field) {
        String sign = field.presence() == Presence.OPTIONAL ? "?" : field.presence() == Presence.DEFAULTED ? "=" : "";
        return JavaWords.lowerCamel(field.name()) + sign;
    }

    private boolean isThere(Lifetime lifetime) {
        return isThere(lifetime.window());
    }

    private boolean isThere(Window window) {
        return window.overlaps(level, top.wire().levels());
    }

    private static String row(String... columns) {
        return String.join("\t", columns);
    }
}
