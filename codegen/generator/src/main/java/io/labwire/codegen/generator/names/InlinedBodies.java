package io.labwire.codegen.generator.names;

import io.labwire.codegen.model.Conversation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import java.util.List;
import java.util.Optional;

/**
 * Gives messages that name a record for their arguments the fields of that record: on a line a record has no bounds of its
 * own, so that both are the same message.
 */
public final class InlinedBodies {

    private final TypeIndex index;

    private InlinedBodies(TypeIndex index) {
        this.index = index;
    }

    /**
     * A schema whose messages have all their fields themselves.
     *
     * @param schema the schema
     * @return the same, if no message names a record
     */
    public static Schema of(Schema schema) {
        if (schema.messages().stream().allMatch(message -> message.body().isEmpty())) {
            return schema;
        }
        InlinedBodies bodies = new InlinedBodies(TypeIndex.of(schema));
        Conversation spoken = schema.conversation();
        Conversation inlined = new Conversation(
                spoken.requests().stream().map(bodies::request).toList(),
                spoken.informs().stream().map(bodies::message).toList(),
                spoken.messages(),
                spoken.procedures(),
                spoken.endpoints(),
                spoken.sensors());
        return new Schema(
                schema.importPath(),
                schema.source(),
                schema.protocol(),
                schema.javaPackage(),
                schema.name(),
                schema.doc(),
                schema.imports(),
                schema.types(),
                inlined,
                schema.wire(),
                schema.places(),
                schema.acknowledged());
    }

    private Request request(Request request) {
        return new Request(
                message(request.message()),
                request.informs().stream().map(this::message).toList(),
                message(request.reply()),
                request.timeoutHint(),
                request.extraArguments(),
                request.needs());
    }

    private Message message(Message message) {
        List<Field> fields = message.body()
                .flatMap(index::record)
                .map(record -> record.fields())
                .orElse(message.fields());
        return new Message(
                message.kind(),
                message.word(),
                message.name(),
                message.path(),
                message.doc(),
                fields,
                Optional.empty(),
                message.numbers(),
                message.lifetime(),
                message.span());
    }
}
