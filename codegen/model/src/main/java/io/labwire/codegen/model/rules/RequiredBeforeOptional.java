package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Positional arguments can be left out at the end only, so none that must be there follows one that need not. */
final class RequiredBeforeOptional implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.messages().stream().flatMap(RequiredBeforeOptional::ofMessage);
    }

    private static Stream<Diagnostic> ofMessage(Message message) {
        Optional<Field> optional = message.fields().stream()
                .filter(field -> field.presence() == Presence.OPTIONAL || field.presence() == Presence.DEFAULTED)
                .findFirst();
        return optional.stream()
                .flatMap(first -> message.fields().stream()
                        .skip(message.fields().indexOf(first))
                        .filter(field -> field.presence() == Presence.REQUIRED)
                        .map(field -> misplaced(first, field)));
    }

    private static Diagnostic misplaced(Field optional, Field required) {
        return DiagnosticId.REQUIRED_AFTER_OPTIONAL
                .at(
                        required.span(),
                        "argument \"" + required.name() + "\" must be there, and follows \"" + optional.name()
                                + "\", which may be absent")
                .note(optional.span(), "this may be absent")
                .repair("move it before the optional ones, or make it optional");
    }
}
