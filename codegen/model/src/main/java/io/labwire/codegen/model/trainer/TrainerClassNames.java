package io.labwire.codegen.model.trainer;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes that are generated from a schema of AutoTrainer. */
final class TrainerClassNames {

    private final Schema schema;
    private final List<GeneratedName> names = new ArrayList<>();

    private TrainerClassNames(Schema schema) {
        this.schema = schema;
    }

    static Stream<GeneratedName> of(Schema schema) {
        TrainerClassNames classes = new TrainerClassNames(schema);
        classes.ofSchema(!schema.informs().isEmpty(), "Events");
        for (String suffix : List.of("Commands", "Device", "Handlers", "Remote")) {
            classes.ofSchema(!schema.requests().isEmpty(), suffix);
        }
        classes.ofSchema(withCodec(schema).findAny().isPresent(), "Types");
        classes.ofSchema(hasValues(schema), "Arbitraries");
        schema.declared()
                .filter(type -> !(type instanceof ConstrainedType))
                .map(type -> new GeneratedName(type.name(), type.span(), type.elementTitle()))
                .forEach(classes.names::add);
        withCodec(schema).forEach(type -> classes.codec(type.name(), type.span(), type.elementTitle()));
        schema.informs().forEach(event -> classes.ofMessage(event, "", event.span(), event.title()));
        schema.requests().forEach(classes::ofCommand);
        return classes.names.stream();
    }

    private static Stream<Declared> withCodec(Schema schema) {
        return Stream.of(
                        schema.enums(), schema.types().records(), schema.types().unions())
                .flatMap(List::stream);
    }

    /** Whether there is a type of which there are random values. */
    private static boolean hasValues(Schema schema) {
        return withCodec(schema).findAny().isPresent()
                || schema.messages().stream()
                        .anyMatch(message -> !message.fields().isEmpty());
    }

    private void ofSchema(boolean isMade, String suffix) {
        if (isMade) {
            Span start = Span.startOf(schema.source());
            Span place =
                    schema.places().find(start, "name").orElse(schema.places().of(start, "package"));
            names.add(new GeneratedName(schema.name() + suffix, place, "schema \"" + schema.name() + "\""));
        }
    }

    private void ofCommand(Request command) {
        Message message = command.message();
        ofMessage(message, "Command", message.span(), message.title());
        ofMessage(command.reply(), "Answer", message.span(), "the reply of " + message.title());
    }

    /** A message that has fields of its own becomes a record; one that names a type uses that. */
    private void ofMessage(Message message, String suffix, Span span, String title) {
        if (!message.fields().isEmpty()) {
            String className = JavaWords.upperCamel(message.name()) + suffix;
            names.add(new GeneratedName(className, span, title));
            codec(className, span, title);
        }
    }

    private void codec(String className, Span span, String title) {
        names.add(new GeneratedName(className + "Codec", span, "the codec of " + title));
    }
}
