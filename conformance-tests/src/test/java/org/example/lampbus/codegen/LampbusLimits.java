package org.example.lampbus.codegen;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What the language has for all protocols, and the emitters here make nothing of. It is said, and not left out in silence. */
final class LampbusLimits {

    private final List<Diagnostic> found = new ArrayList<>();

    private LampbusLimits() {}

    static List<Diagnostic> of(Schema schema) {
        LampbusLimits limits = new LampbusLimits();
        schema.enums().forEach(limits::check);
        schema.informs().forEach(limits::check);
        return List.copyOf(limits.found);
    }

    private void check(EnumType type) {
        notUnless(type.wire() == Scalar.STRING, "numbers as values of an enum", type.span());
        notUnless(type.unknown() == Unknown.REFUSE, "unknown values of an enum", type.span());
        notUnless(!type.ignoreCase(), "values without regard to case", type.span());
        type.values().forEach(value -> notUnless(value.aliases().isEmpty(), "aliases", value.span()));
    }

    private void check(Message telegram) {
        notUnless(telegram.body().isEmpty(), "fields by the name of a record", telegram.span());
        telegram.fields().forEach(this::check);
    }

    private void check(Field field) {
        boolean plain = field.presence() == Presence.REQUIRED || field.presence() == Presence.OPTIONAL;
        notUnless(plain, "defaults", field.span());
        notUnless(field.constant().isEmpty(), "constant fields", field.span());
        notUnless(field.bounds().equals(Bounds.NONE), "bounds", field.span());
    }

    private void notUnless(boolean fine, String what, Span place) {
        if (!fine) {
            found.add(Diagnostic.error("LAMP002", place, "the lamp bus has no " + what));
        }
    }
}
