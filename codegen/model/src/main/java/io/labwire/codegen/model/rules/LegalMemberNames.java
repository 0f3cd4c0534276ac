package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** The members of unions have names in the form of fields. */
final class LegalMemberNames implements Rule {

    private final NameForm form;

    LegalMemberNames(Dialect dialect) {
        this.form = dialect.fieldName();
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.types().unions().stream()
                .flatMap(union -> union.members().stream()
                        .filter(member -> !form.fits(member.name()))
                        .map(member -> DiagnosticId.ILLEGAL_FIELD_NAME
                                .at(member.span(), "\"" + member.name() + "\" cannot be the name of a member")
                                .repair("write " + form.description())));
    }
}
