package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Nothing extends what is final. */
final class FinalBases implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        return schema.declared()
                .filter(RecordType.class::isInstance)
                .map(RecordType.class::cast)
                .flatMap(record -> record.base().flatMap(index::record).stream()
                        .filter(RecordType::isFinal)
                        .map(base -> DiagnosticId.BASE_IS_FINAL
                                .at(
                                        schema.places().of(record.span(), "extends"),
                                        record.elementTitle() + " extends \"" + base.name() + "\", which is final")
                                .note(base.span(), "declared here")
                                .repair("hold one in a field, or remove 'final' there")));
    }
}
