package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Procedure;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the envelopes of a schema carry: its messages and those of its imports. */
final class Carried {

    private final Dialect dialect;
    private final List<Schema> schemas = new ArrayList<>();
    private final TypeIndex index;

    Carried(Schema schema, Dialect dialect) {
        this.dialect = dialect;
        this.index = TypeIndex.of(schema);
        schemas.add(schema);
        schemas.addAll(schema.allImports());
    }

    /** The names of the messages that are carried under a key of a section, or of {@link Envelope#REPLIES}. */
    Stream<String> names(String carries) {
        return switch (kind(carries).orElse(SectionKind.ENUMS)) {
            case REQUESTS -> all(schema -> schema.requests().stream()).map(Request::name);
            case INFORMS -> all(schema -> schema.informs().stream()).map(Message::name);
            case MESSAGES ->
                all(schema -> schema.conversation().messages().stream()).map(RecordMessage::name);
            case PROCEDURES ->
                all(schema -> schema.conversation().procedures().stream()).map(Procedure::name);
            default -> Stream.empty();
        };
    }

    /** The fields that stand beside those of an envelope without a body: of the messages, and of all their bases. */
    List<Field> fields(String carries) {
        List<Field> fields = new ArrayList<>();
        List<Type> bodies = new ArrayList<>();
        List<RecordType> records = new ArrayList<>();
        if (carries.equals(Envelope.REPLIES)) {
            all(schema -> schema.requests().stream()).map(Request::reply).forEach(reply -> add(reply, fields, bodies));
        }
        switch (kind(carries).orElse(SectionKind.ENUMS)) {
            case REQUESTS ->
                all(schema -> schema.requests().stream())
                        .map(Request::message)
                        .forEach(message -> add(message, fields, bodies));
            case INFORMS -> all(schema -> schema.informs().stream()).forEach(message -> add(message, fields, bodies));
            case MESSAGES ->
                all(schema -> schema.conversation().messages().stream())
                        .map(RecordMessage::record)
                        .forEach(records::add);
            case PROCEDURES ->
                all(schema -> schema.conversation().procedures().stream())
                        .forEach(procedure -> fields.addAll(procedure.arguments()));
            default -> {}
        }
        bodies.stream().map(index::record).flatMap(Optional::stream).forEach(records::add);
        addWithBases(records, fields);
        return fields;
    }

    private static void add(Message message, List<Field> fields, List<Type> bodies) {
        fields.addAll(message.fields());
        message.body().ifPresent(bodies::add);
    }

    private void addWithBases(List<RecordType> records, List<Field> fields) {
        Set<String> seen = new HashSet<>();
        for (RecordType record : records) {
            Optional<RecordType> next = Optional.of(record);
            while (next.isPresent() && seen.add(next.get().path())) {
                fields.addAll(next.get().fields());
                next = next.get().base().flatMap(index::record);
            }
        }
    }

    private Optional<SectionKind> kind(String key) {
        return dialect.sections().stream()
                .filter(section -> section.key().equals(key))
                .map(Section::kind)
                .findFirst();
    }

    private <T> Stream<T> all(Function<Schema, Stream<T>> part) {
        return schemas.stream().flatMap(part);
    }
}
