package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** What has a default is always written, so among positional arguments nothing before it may be left out. */
final class DefaultedBeforeOptional implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldGroup.positional(schema).flatMap(DefaultedBeforeOptional::ofGroup);
    }

    private static Stream<Diagnostic> ofGroup(FieldGroup group) {
        Optional<Field> optional = group.fields().stream()
                .filter(field -> field.presence() == Presence.OPTIONAL)
                .findFirst();
        return optional.stream()
                .flatMap(first -> group.fields().stream()
                        .skip(group.fields().indexOf(first))
                        .filter(field -> field.presence() == Presence.DEFAULTED)
                        .map(field -> misplaced(first, field)));
    }

    private static Diagnostic misplaced(Field optional, Field defaulted) {
        return DiagnosticId.DEFAULT_AFTER_OPTIONAL
                .at(
                        defaulted.span(),
                        "argument \"" + defaulted.name() + "\" has a default, and follows \"" + optional.name()
                                + "\", which has none and may be absent")
                .note(optional.span(), "this may be absent")
                .repair("move it before the optional ones, or remove its default");
    }
}
