package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The members of a union become classes within that of the union, which one folder can hold. */
public final class ClassesOfMembers implements Rule {

    private record Named(String title, Span span) {}

    /** Makes the rule. */
    public ClassesOfMembers() {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.types().unions().stream().flatMap(union -> ofUnion(union).stream());
    }

    private static List<Diagnostic> ofUnion(UnionType union) {
        List<Diagnostic> clashes = new ArrayList<>();
        Map<String, Named> taken = new HashMap<>();
        taken.put(key(union.name()), new Named(union.elementTitle(), union.span()));
        for (UnionType.Member member : union.members()) {
            Named named = new Named("member \"" + member.name() + "\"", member.span());
            Named first = taken.putIfAbsent(key(member.name()), named);
            if (first != null) {
                clashes.add(DiagnosticId.CLASS_NAME_CLASH
                        .at(
                                member.span(),
                                first.title() + " and " + named.title() + " of " + union.elementTitle()
                                        + " would become classes of one name, or of names that differ in case only")
                        .note(first.span(), "the first is here")
                        .repair("rename one of them"));
            }
        }
        return clashes;
    }

    private static String key(String name) {
        return JavaWords.upperCamel(name).toLowerCase(Locale.ROOT);
    }
}
