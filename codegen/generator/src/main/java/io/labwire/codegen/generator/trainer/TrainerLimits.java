package io.labwire.codegen.generator.trainer;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a schema can say and nothing is made of: said at its place. */
final class TrainerLimits {

    private static final String ID = "LW0504";

    /** Those of the runtime, oldest first. */
    private static final List<String> LEVELS = List.of("0.9.11", "S1", "S2", "S3", "S4", "current");

    /** What stands around messages is the protocol's own, and the runtime has it. */
    private static final String CORE = "io.labwire.trainer.core";

    private TrainerLimits() {}

    static List<Diagnostic> of(Schema schema) {
        return Stream.of(levels(schema), envelopes(schema), bodies(schema), numbers(schema))
                .flatMap(limits -> limits)
                .toList();
    }

    private static Stream<Diagnostic> levels(Schema schema) {
        Span place = schema.places().of(Span.startOf(schema.source()), "levels");
        return schema.wire().levels().stream()
                .filter(level -> !LEVELS.contains(level))
                .map(level -> Diagnostic.error(ID, place, "nothing is made of level " + level + " of AutoTrainer")
                        .repair("its levels are " + String.join(", ", LEVELS)));
    }

    private static Stream<Diagnostic> envelopes(Schema schema) {
        return schema.javaPackage().equals(CORE)
                ? Stream.empty()
                : Stream.<List<? extends Declared>>of(
                                schema.types().envelopes(),
                                schema.types().variants(),
                                schema.types().frames())
                        .flatMap(List::stream)
                        .map(type -> Diagnostic.error(ID, type.span(), "nothing is made of " + type.elementTitle())
                                .repair("AutoTrainer's own are part of the runtime; declare a record or a union"));
    }

    private static Stream<Diagnostic> bodies(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        return schema.messages().stream()
                .filter(message ->
                        message.body().filter(type -> !isMade(type, index)).isPresent())
                .map(message -> Diagnostic.error(
                                ID,
                                message.span(),
                                message.title() + " holds "
                                        + message.body().map(Type::title).orElse("") + ", of which nothing is made")
                        .repair("name a record, a union or json, or give it fields"));
    }

    private static boolean isMade(Type type, TypeIndex index) {
        Type bare = type instanceof NullableType nullable ? nullable.type() : type;
        return bare == Scalar.JSON
                || index.record(bare).filter(record -> !record.isAbstract()).isPresent()
                || Optional.of(bare)
                        .filter(TypeReference.class::isInstance)
                        .flatMap(reference -> index.find((TypeReference) reference))
                        .filter(UnionType.class::isInstance)
                        .isPresent();
    }

    private static Stream<Diagnostic> numbers(Schema schema) {
        return schema.messages().stream()
                .flatMap(message -> message.numbers().stream()
                        .filter(number -> number.value() != number.value().intValue())
                        .map(number -> number(message, number)));
    }

    private static Diagnostic number(Message message, Phase<Long> number) {
        return Diagnostic.error(
                        ID, number.span(), message.title() + " has number " + number.value() + ", which is too large")
                .repair("give it a number of 32 bits: at most " + Integer.MAX_VALUE);
    }
}
