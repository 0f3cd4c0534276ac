package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.WireKind;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema can say of a union, and no Java is generated for. */
final class UnionLimits {

    private UnionLimits() {}

    static Stream<Diagnostic> of(Schema schema, UnionType union) {
        Stream.Builder<Diagnostic> found = Stream.builder();
        Set<WireKind> kinds = EnumSet.noneOf(WireKind.class);
        for (UnionType.Member member : union.members()) {
            TypeLimits.ofType(schema, member.type(), member.span()).forEach(found);
            if (member.type() instanceof NullableType) {
                found.add(TypeLimits.limit(
                        member.span(),
                        "no Java is generated for a member that may be null",
                        "leave the ? out, and write it where the union is used"));
            }
            if (!member.also().isEmpty()) {
                found.add(TypeLimits.limit(
                        schema.places().of(member.span(), "also"),
                        "no Java is generated for kinds that are converted",
                        "make a member of its own for each kind"));
            }
            boolean clash =
                    !kinds.add(UnionKinds.kind(member.type())) || member.type().bare() == Scalar.JSON;
            if (union.choice() == UnionType.Choice.KIND && clash) {
                found.add(TypeLimits.limit(
                        member.span(),
                        "no Java is generated for members that one kind of value does not tell apart",
                        "write by: order"));
            }
        }
        return found.build();
    }
}
