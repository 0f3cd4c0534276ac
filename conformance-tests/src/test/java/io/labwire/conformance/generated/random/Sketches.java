package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.Schema;
import io.labwire.conformance.generated.random.SchemaSketch.EnumSketch;
import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Hints;
import io.labwire.conformance.generated.random.SchemaSketch.MessageSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Presence;
import io.labwire.conformance.generated.random.SchemaSketch.RequestSketch;
import io.labwire.conformance.generated.random.SchemaSketch.SensorSketch;
import io.labwire.conformance.generated.random.SchemaSketch.ValueSketch;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Arbitrary schemas. */
public final class Sketches {

    private static final int MANY = 1000;

    private Sketches() {}

    /**
     * Schemas, alone or with one that they import.
     *
     * @param core the built-in schemas, which a schema may import
     * @return valid schemas
     */
    public static Arbitrary<RandomSchemas> schemas(List<Schema> core) {
        Arbitrary<SchemaSketch> imported =
                schema(Arbitraries.just("Imported"), Arbitraries.of("org.example.imported", "java_.imported"));
        Arbitrary<SchemaSketch> importing =
                schema(Arbitraries.of(HostileNames.SCHEMAS), Arbitraries.of(HostileNames.PACKAGES));
        return Combinators.combine(imported.optional(0.3), importing)
                .as((first, second) -> RandomSchemas.of(first, second, core));
    }

    private static Arbitrary<SchemaSketch> schema(Arbitrary<String> name, Arbitrary<String> packageName) {
        return Combinators.combine(
                        name,
                        packageName,
                        bool(),
                        doc(),
                        enumType().list().ofMaxSize(3),
                        request().list().ofMaxSize(2),
                        message().list().ofMaxSize(2),
                        sensor().list().ofMaxSize(4))
                .as(SchemaSketch::new);
    }

    private static Arbitrary<EnumSketch> enumType() {
        Arbitrary<ValueSketch> value = Combinators.combine(
                        names(HostileNames.VALUES, word("ABCXYZ", "ABCXYZ019", 5)),
                        Arbitraries.of(HostileNames.WIRES),
                        doc())
                .as(ValueSketch::new);
        return Combinators.combine(
                        names(HostileNames.ENUMS, word("ABCXYZ", "abcXYZ019", 5)),
                        doc(),
                        value.list().ofMinSize(1).ofMaxSize(5))
                .as(EnumSketch::new);
    }

    private static Arbitrary<RequestSketch> request() {
        return Combinators.combine(
                        message(), message().list().ofMaxSize(2), message(), bool(), Arbitraries.of(Hints.values()))
                .as(RequestSketch::new);
    }

    private static Arbitrary<MessageSketch> message() {
        Arbitrary<List<FieldSketch>> few = field().list().ofMaxSize(4);
        Arbitrary<List<FieldSketch>> many = field().list().ofMinSize(7).ofMaxSize(20);
        return Combinators.combine(
                        names(HostileNames.MESSAGES, word("abcXYZ", "abcXYZ019-", 5)),
                        doc(),
                        Arbitraries.frequencyOf(Tuple.of(7, few), Tuple.of(1, many)),
                        bool())
                .as(MessageSketch::new);
    }

    private static Arbitrary<FieldSketch> field() {
        Arbitrary<String> words =
                word("abcxyz", "abcxyz019", 3).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("-", parts));
        return Combinators.combine(
                        names(HostileNames.FIELDS, words),
                        anyOf(),
                        Arbitraries.of(Presence.values()),
                        anyOf(),
                        Arbitraries.of(HostileNames.UNITS),
                        doc())
                .as(FieldSketch::new);
    }

    private static Arbitrary<SensorSketch> sensor() {
        return Combinators.combine(
                        names(HostileNames.SENSORS, word("abcXYZ", "abcXYZ019.-_", 8)),
                        anyOf(),
                        anyOf(),
                        bool(),
                        bool(),
                        Arbitraries.of("", "unknown", "nominal", "warn", "error", "failure", "unreachable", "inactive"),
                        Arbitraries.of(HostileNames.UNITS),
                        doc())
                .as(SensorSketch::new);
    }

    private static Arbitrary<String> doc() {
        return Arbitraries.of(HostileNames.SPLINTERS).list().ofMaxSize(4).map(splinters -> String.join("", splinters));
    }

    private static Arbitrary<String> names(List<String> hostile, Arbitrary<String> others) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(hostile)), Tuple.of(1, others));
    }

    private static Arbitrary<String> word(String first, String others, int most) {
        return Combinators.combine(
                        Arbitraries.of(first.chars().mapToObj(c -> (char) c).toList()),
                        Arbitraries.strings().withChars(others).ofMaxLength(most))
                .as((start, rest) -> start + rest);
    }

    /** Which one of what there are: a number, for what is chosen from is only known once names are settled. */
    private static Arbitrary<Integer> anyOf() {
        return Arbitraries.integers().between(0, MANY).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Boolean> bool() {
        return Arbitraries.of(false, true);
    }
}
