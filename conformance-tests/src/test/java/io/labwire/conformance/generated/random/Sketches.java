package io.labwire.conformance.generated.random;

import static io.labwire.conformance.generated.random.Draws.anyOf;
import static io.labwire.conformance.generated.random.Draws.bool;
import static io.labwire.conformance.generated.random.Draws.doc;
import static io.labwire.conformance.generated.random.Draws.life;
import static io.labwire.conformance.generated.random.Draws.names;
import static io.labwire.conformance.generated.random.Draws.word;

import io.labwire.codegen.model.Schema;
import io.labwire.conformance.generated.random.SchemaSketch.Hints;
import io.labwire.conformance.generated.random.SchemaSketch.MessageSketch;
import io.labwire.conformance.generated.random.SchemaSketch.ParameterSketch;
import io.labwire.conformance.generated.random.SchemaSketch.RequestSketch;
import io.labwire.conformance.generated.random.SchemaSketch.SensorSketch;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary schemas. */
public final class Sketches {

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
                        TypeSketches.types(),
                        request().list().ofMaxSize(2),
                        message().list().ofMaxSize(2),
                        sensor().list().ofMaxSize(4))
                .as(SchemaSketch::new);
    }

    private static Arbitrary<RequestSketch> request() {
        return Combinators.combine(
                        message(), message().list().ofMaxSize(2), message(), bool(), Arbitraries.of(Hints.values()))
                .as(RequestSketch::new);
    }

    private static Arbitrary<MessageSketch> message() {
        Arbitrary<Integer> body = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0)), Tuple.of(1, anyOf()));
        return Combinators.combine(
                        names(HostileNames.MESSAGES, word("abcXYZ", "abcXYZ019-", 5)),
                        doc(),
                        FieldSketches.fields(),
                        bool(),
                        body,
                        life())
                .as(MessageSketch::new);
    }

    private static Arbitrary<SensorSketch> sensor() {
        Arbitrary<ParameterSketch> parameter = Combinators.combine(FieldSketches.name(), anyOf(), anyOf(), doc())
                .as(ParameterSketch::new);
        Arbitrary<List<ParameterSketch>> parameters = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, parameter.list().ofMaxSize(3)));
        return Combinators.combine(
                        names(HostileNames.SENSORS, word("abcXYZ", "abcXYZ019.-_", 8)),
                        FieldSketches.field(),
                        bool(),
                        bool(),
                        Arbitraries.of("", "unknown", "nominal", "warn", "error", "failure", "unreachable", "inactive"),
                        parameters)
                .as(SensorSketch::new);
    }
}
