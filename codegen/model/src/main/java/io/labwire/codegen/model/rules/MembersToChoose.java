package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** A union has at least two members. */
final class MembersToChoose implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.types().unions().stream()
                .filter(union -> union.members().size() < 2)
                .map(MembersToChoose::tooFew);
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Diagnostic tooFew(UnionType union) {
        return DiagnosticId.TOO_FEW_MEMBERS
                .at(
                        union.span(),
                        union.elementTitle() + " has " + (union.members().isEmpty() ? "no members" : "one member only"))
                .repair("add a member, or use the type of the one in its place");
    }
}
