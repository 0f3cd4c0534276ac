package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Requests and informs have names that the protocol can carry. A reply has that of its request. */
final class LegalMessageNames implements Rule {

    private final NameForm form;

    LegalMessageNames(Dialect dialect) {
        this.form = dialect.messageName();
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.messages().stream()
                .filter(message -> message.kind() != MessageKind.REPLY)
                .filter(message -> !form.fits(message.name()))
                .map(this::illegal);
    }

    private Diagnostic illegal(Message message) {
        String kind = message.kind() == MessageKind.REQUEST ? "a request" : "an inform";
        return DiagnosticId.ILLEGAL_MESSAGE_NAME
                .at(message.span(), "\"" + message.name() + "\" cannot be the name of " + kind)
                .repair("write " + form.description());
    }
}
