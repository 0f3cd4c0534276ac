package io.labwire.conformance.generated.random;

import static io.labwire.conformance.generated.random.Draws.anyOf;
import static io.labwire.conformance.generated.random.Draws.bool;
import static io.labwire.conformance.generated.random.Draws.doc;
import static io.labwire.conformance.generated.random.Draws.life;
import static io.labwire.conformance.generated.random.Draws.names;
import static io.labwire.conformance.generated.random.Draws.word;

import io.labwire.conformance.generated.random.TypesSketch.EnumSketch;
import io.labwire.conformance.generated.random.TypesSketch.FrameSketch;
import io.labwire.conformance.generated.random.TypesSketch.GroupSketch;
import io.labwire.conformance.generated.random.TypesSketch.MemberSketch;
import io.labwire.conformance.generated.random.TypesSketch.NarrowedSketch;
import io.labwire.conformance.generated.random.TypesSketch.PartSketch;
import io.labwire.conformance.generated.random.TypesSketch.UnionSketch;
import io.labwire.conformance.generated.random.TypesSketch.ValueSketch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary types. */
final class TypeSketches {

    private TypeSketches() {}

    static Arbitrary<TypesSketch> types() {
        return Combinators.combine(
                        enumType().list().ofMaxSize(3),
                        narrowed().list().ofMaxSize(3),
                        frame().list().ofMaxSize(1),
                        union().list().ofMaxSize(1),
                        group().list().ofMaxSize(2))
                .as(TypesSketch::new);
    }

    private static Arbitrary<EnumSketch> enumType() {
        Arbitrary<ValueSketch> value = Combinators.combine(
                        names(HostileNames.VALUES, word("ABCXYZ", "ABCXYZ019", 5)),
                        Arbitraries.of(HostileNames.WIRES),
                        anyOf(),
                        Arbitraries.of(HostileNames.WIRES).list().ofMaxSize(2),
                        doc(),
                        life())
                .as(ValueSketch::new);
        return Combinators.combine(
                        name(), anyOf(), doc(), value.list().ofMinSize(1).ofMaxSize(5), life())
                .as(EnumSketch::new);
    }

    private static Arbitrary<NarrowedSketch> narrowed() {
        return Combinators.combine(name(), FieldSketches.field()).as(NarrowedSketch::new);
    }

    private static Arbitrary<FrameSketch> frame() {
        Arbitrary<PartSketch> part = Combinators.combine(FieldSketches.name(), anyOf(), anyOf(), doc())
                .as(PartSketch::new);
        return Combinators.combine(name(), doc(), bool(), part.list().ofMaxSize(10), life())
                .as(FrameSketch::new);
    }

    private static Arbitrary<UnionSketch> union() {
        Arbitrary<MemberSketch> member =
                Combinators.combine(FieldSketches.name(), anyOf(), doc()).as(MemberSketch::new);
        return Combinators.combine(name(), doc(), member.list().ofMinSize(2).ofMaxSize(4), life())
                .as(UnionSketch::new);
    }

    private static Arbitrary<GroupSketch> group() {
        return Combinators.combine(
                        name(), doc(), FieldSketches.field().list().ofMinSize(1).ofMaxSize(4), bool(), bool(), life())
                .as(GroupSketch::new);
    }

    private static Arbitrary<String> name() {
        return names(HostileNames.TYPES, word("ABCXYZ", "abcXYZ019", 5));
    }
}
