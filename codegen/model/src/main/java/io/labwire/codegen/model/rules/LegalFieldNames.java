package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Fields have names in the protocol's form. */
final class LegalFieldNames implements Rule {

    private final NameForm form;

    LegalFieldNames(Dialect dialect) {
        this.form = dialect.fieldName();
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldGroup.of(schema)
                .flatMap(group -> group.fields().stream()
                        .filter(field -> !form.fits(field.name()))
                        .map(field -> DiagnosticId.ILLEGAL_FIELD_NAME
                                .at(
                                        field.span(),
                                        "\"" + field.name() + "\" cannot be the name of "
                                                + Words.withArticle(group.word()))
                                .repair("write " + form.description())));
    }
}
