package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests, informs and procedures have names that the protocol can carry. A reply has that of its request; the name of
 * an endpoint is not on the wire.
 */
final class LegalMessageNames implements Rule {

    private final NameForm form;

    LegalMessageNames(Dialect dialect) {
        this.form = dialect.messageName();
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Stream.of(
                        schema.messages().stream()
                                .filter(message -> message.kind() != MessageKind.REPLY)
                                .map(message -> legal(form, message.name(), word(message), message.span())),
                        schema.conversation().procedures().stream()
                                .map(each -> legal(form, each.name(), "a procedure", each.span())),
                        schema.conversation().endpoints().stream()
                                .map(each -> legal(NameForm.KEBAB_CASE, each.name(), "an endpoint", each.span())))
                .flatMap(found -> found)
                .flatMap(Optional::stream);
    }

    private static String word(Message message) {
        return Words.withArticle(message.word());
    }

    private static Optional<Diagnostic> legal(NameForm form, String name, String kind, Span span) {
        return form.fits(name)
                ? Optional.empty()
                : Optional.of(DiagnosticId.ILLEGAL_MESSAGE_NAME
                        .at(span, "\"" + name + "\" cannot be the name of " + kind)
                        .repair("write " + form.description()));
    }
}
