package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** At each level a tag means one case. */
final class UniqueTags implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.types().variants().stream().flatMap(variants -> {
            LevelMap<VariantsType.Case> tags = new LevelMap<>(schema.wire().levels());
            return variants.cases().stream()
                    .map(each -> tags.add(each.wire(), each.lifetime().window(), each)
                            .map(first -> clash(first, each, variants, schema)))
                    .flatMap(Optional::stream);
        });
    }

    private static Diagnostic clash(
            VariantsType.Case first, VariantsType.Case second, VariantsType variants, Schema schema) {
        return DiagnosticId.TAG_TWICE
                .at(
                        schema.places().of(second.span(), "wire"),
                        "cases \"" + first.name() + "\" and \"" + second.name() + "\" of " + variants.elementTitle()
                                + " both have tag \"" + second.wire() + "\"")
                .note(first.span(), "the first is here")
                .repair("give one of them another tag with 'wire', or other levels with 'from' and 'until'");
    }
}
