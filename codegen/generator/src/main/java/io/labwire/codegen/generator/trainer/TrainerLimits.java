package io.labwire.codegen.generator.trainer;

import io.labwire.codegen.generator.java.json.TypeLimits;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** What a schema of AutoTrainer can say and nothing is made of: said at its place. */
final class TrainerLimits {

    /** The levels that the runtime knows, oldest first. */
    private static final List<String> LEVELS = List.of("0.9.11", "S1", "S2", "S3", "S4", "current");

    /** The schema whose envelopes, variants and frame are the protocol itself, which the runtime has. */
    private static final String CORE = "labwire/trainer/core.yaml";

    private TrainerLimits() {}

    static List<Diagnostic> of(Schema schema) {
        return Stream.of(levels(schema), structures(schema), messages(schema), numbers(schema), TypeLimits.of(schema))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Diagnostic> levels(Schema schema) {
        List<String> levels = schema.wire().levels();
        return levels.isEmpty() || levels.equals(LEVELS)
                ? Stream.empty()
                : Stream.of(TypeLimits.limit(
                        schema.places().of(Span.startOf(schema.source()), "levels"),
                        "the levels of AutoTrainer are " + String.join(", ", LEVELS)
                                + ", and no Java is generated for others",
                        "write these, or leave them to a schema that is imported"));
    }

    private static Stream<Diagnostic> structures(Schema schema) {
        if (schema.importPath().equals(CORE)) {
            return Stream.empty();
        }
        Stream<Declared> all = Stream.of(
                        schema.types().envelopes(),
                        schema.types().variants(),
                        schema.types().frames())
                .flatMap(List::stream);
        return all.map(type -> TypeLimits.limit(
                type.span(),
                "no Java is generated for " + type.elementTitle()
                        + ": what stands around messages is the protocol's own",
                "describe what a message carries, as its payload"));
    }

    private static Stream<Diagnostic> messages(Schema schema) {
        return schema.messages().stream().flatMap(message -> message(schema, message));
    }

    private static Stream<Diagnostic> message(Schema schema, Message message) {
        Stream<Diagnostic> payload = message
                .body()
                .filter(body -> !TypeLimits.isPayload(schema, body))
                .map(body -> TypeLimits.limit(
                        message.span(),
                        message.title() + " carries " + body.title() + ", and no Java is generated for that",
                        "make it a field of a record, and carry the record"))
                .stream();
        return Stream.concat(payload, TypeLimits.ofFields(schema, message.fields(), message.title(), message.span()));
    }

    private static Stream<Diagnostic> numbers(Schema schema) {
        return schema.messages().stream()
                .flatMap(message -> message.numbers().stream()
                        .filter(number -> number.value() < 0 || number.value() > Integer.MAX_VALUE)
                        .map(number -> TypeLimits.limit(
                                number.span(),
                                message.title() + " has number " + number.value()
                                        + ", and numbers have 31 bits without a sign",
                                "give it another one, from 0 to " + Integer.MAX_VALUE)));
    }
}
