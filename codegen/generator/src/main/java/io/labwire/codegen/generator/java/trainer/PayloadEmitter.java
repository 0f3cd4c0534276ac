package io.labwire.codegen.generator.java.trainer;

import io.labwire.codegen.generator.java.json.RecordEmitter;
import io.labwire.codegen.generator.java.json.RecordShape;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;

/** Emits a record for each message that has fields of its own. */
final class PayloadEmitter implements TypeEmitter {

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return shapes(schema).flatMap(RecordEmitter::emit);
    }

    /** The records of all messages that have fields of their own. */
    static Stream<RecordShape> shapes(Schema schema) {
        Stream<RecordShape> commands = schema.requests().stream()
                .flatMap(command -> Stream.of(command.message(), command.reply())
                        .flatMap(message ->
                                shape(schema, message, command.message().lifetime())));
        return Stream.concat(
                commands, schema.informs().stream().flatMap(event -> shape(schema, event, event.lifetime())));
    }

    /** An answer is there when its command is. */
    private static Stream<RecordShape> shape(Schema schema, Message message, Lifetime lifetime) {
        if (message.fields().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(RecordShape.of(
                schema,
                TrainerNames.payload(message),
                new Documentation(what(message) + " " + message.doc().text()),
                message.path(),
                message.fields(),
                lifetime,
                message.span()));
    }

    private static String what(Message message) {
        return switch (message.kind()) {
            case REQUEST -> "The data of command " + message.name() + ".";
            case REPLY -> "The answer to command " + message.name() + ".";
            case INFORM -> "The payload of event " + message.name() + ".";
        };
    }
}
