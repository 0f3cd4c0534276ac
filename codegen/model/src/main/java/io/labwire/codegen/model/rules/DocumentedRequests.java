package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Each request says what it does: its users read it in the help, in the code and on the reference page. */
final class DocumentedRequests implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.requests().stream()
                .map(Request::message)
                .filter(message -> message.doc().isEmpty())
                .map(message -> DiagnosticId.UNDOCUMENTED_REQUEST
                        .at(message.span(), message.title() + " has no documentation")
                        .repair("add 'doc:' with a sentence on what it does"));
    }
}
