package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** The values of an enum can be told apart on the wire. */
final class UniqueWireTexts implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.enums().stream()
                .flatMap(type -> Repeated.in(type.values(), EnumValue::wire)
                        .filter(pair -> overlap(pair, schema))
                        .map(pair -> clash(type, pair)));
    }

    private static boolean overlap(Repeated<EnumValue> pair, Schema schema) {
        return pair.first()
                .lifetime()
                .window()
                .overlaps(pair.second().lifetime().window(), schema.wire().levels());
    }

    private static Diagnostic clash(EnumType type, Repeated<EnumValue> pair) {
        return DiagnosticId.WIRE_TEXT_TWICE
                .at(
                        pair.second().span(),
                        "values \"" + pair.first().name() + "\" and \""
                                + pair.second().name() + "\" of " + type.name() + " are both \""
                                + pair.first().wire() + "\" on the wire")
                .note(pair.first().span(), "the first is here")
                .repair("give them different texts, or remove one of them");
    }
}
