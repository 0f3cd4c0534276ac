package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** At each level a key on the wire means one field, of the record itself or of its bases. */
final class UniqueWireKeys implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        WireKeys wireKeys = new WireKeys(schema);
        return FieldClash.in(schema, wireKeys::keys)
                .filter(clash -> !isSaidOfAccessors(clash))
                .map(clash -> clash(clash, wireKeys, schema));
    }

    private static boolean isSaidOfAccessors(FieldClash clash) {
        return !clash.first().equals(clash.second())
                && JavaWords.lowerCamel(clash.first().name())
                        .equals(JavaWords.lowerCamel(clash.second().name()));
    }

    private static Diagnostic clash(FieldClash clash, WireKeys wireKeys, Schema schema) {
        OwnedField first = clash.first();
        OwnedField second = clash.second();
        if (first.equals(second)) {
            return DiagnosticId.WIRE_KEY_TWICE
                    .at(schema.places().of(second.field().span(), "aliases"), what(clash))
                    .repair("remove it from 'aliases'");
        }
        return DiagnosticId.WIRE_KEY_TWICE
                .at(wireKeys.place(second.field(), clash.key(), schema.places()), what(clash))
                .note(wireKeys.place(first.field(), clash.key(), schema.places()), "the first is here")
                .repair("give one of them another key, or other levels with 'from' and 'until'");
    }

    private static String what(FieldClash clash) {
        String key = "\"" + clash.key() + "\"";
        if (clash.first().equals(clash.second())) {
            return clash.second().word() + " \"" + clash.second().name() + "\" has key " + key + " already";
        }
        String base = clash.isInherited() ? " of " + clash.first().owner() : "";
        return clash.second().word() + "s \"" + clash.first().name() + "\"" + base + " and \""
                + clash.second().name() + "\" of " + clash.second().owner() + " both have key " + key;
    }
}
