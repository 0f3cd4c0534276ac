package io.labwire.conformance.generated.random;

import static io.labwire.conformance.generated.random.Draws.anyOf;
import static io.labwire.conformance.generated.random.Draws.bool;
import static io.labwire.conformance.generated.random.Draws.doc;
import static io.labwire.conformance.generated.random.Draws.names;
import static io.labwire.conformance.generated.random.Draws.noneOrAnyOf;
import static io.labwire.conformance.generated.random.Draws.word;

import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.SchemaSketch.FormSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Presence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary fields. */
final class FieldSketches {

    private FieldSketches() {}

    /** Few fields most of the time, and sometimes more than the arbitraries can combine at once. */
    static Arbitrary<List<FieldSketch>> fields() {
        Arbitrary<List<FieldSketch>> few = field().list().ofMaxSize(4);
        Arbitrary<List<FieldSketch>> many = field().list().ofMinSize(7).ofMaxSize(20);
        return Arbitraries.frequencyOf(Tuple.of(7, few), Tuple.of(1, many));
    }

    static Arbitrary<FieldSketch> field() {
        return Combinators.combine(
                        name(),
                        anyOf(),
                        Arbitraries.of(Presence.values()),
                        anyOf(),
                        form(),
                        Arbitraries.of(HostileNames.UNITS),
                        doc(),
                        Draws.life())
                .as(FieldSketch::new);
    }

    /** The name of a field, a member of a union, or a parameter. */
    static Arbitrary<String> name() {
        return names(
                HostileNames.FIELDS,
                word("abcxyz", "abcxyz019", 3).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("-", parts)));
    }

    private static Arbitrary<FormSketch> form() {
        Arbitrary<Boolean> several = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<List<String>> all = Combinators.combine(bool(), Arbitraries.of(HostileNames.WIRES))
                .as((given, word) -> given ? List.of(word) : List.of());
        return Combinators.combine(several, noneOrAnyOf(), noneOrAnyOf(), Arbitraries.of(HostileNames.SEPARATORS), all)
                .as(FormSketch::new);
    }
}
