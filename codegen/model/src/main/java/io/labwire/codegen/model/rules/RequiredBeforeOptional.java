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

/** Positional arguments can be left out at the end only, so none that must be there follows one that need not. */
final class RequiredBeforeOptional implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldGroup.positional(schema).flatMap(RequiredBeforeOptional::ofGroup);
    }

    private static Stream<Diagnostic> ofGroup(FieldGroup group) {
        Optional<Field> optional = group.fields().stream()
                .filter(field -> field.presence() == Presence.OPTIONAL || field.presence() == Presence.DEFAULTED)
                .findFirst();
        return optional.stream()
                .flatMap(first -> group.fields().stream()
                        .skip(group.fields().indexOf(first))
                        .filter(Field::isNeeded)
                        .map(field -> misplaced(first, field)));
    }

    private static Diagnostic misplaced(Field optional, Field required) {
        return DiagnosticId.REQUIRED_AFTER_OPTIONAL
                .at(
                        required.span(),
                        "argument \"" + required.name() + "\" must be there, and follows \"" + optional.name()
                                + "\", which may be absent")
                .note(optional.span(), "this may be absent")
                .repair(
                        required.presence() == Presence.REPEATED
                                ? "let it be repeated no times as well, or make the others required"
                                : "move it before the optional ones, or make it optional");
    }
}
