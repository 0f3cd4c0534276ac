package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** At each level a number means one field of a record. */
final class UniqueFieldNumbers implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldClash.in(schema, UniqueFieldNumbers::numbers).map(clash -> clash(clash, schema));
    }

    private static Stream<FieldsInSight.Key> numbers(OwnedField owned) {
        return owned.field().wire().number().stream()
                .mapToObj(number -> new FieldsInSight.Key(
                        Integer.toString(number), owned.field().lifetime().window()));
    }

    private static Diagnostic clash(FieldClash clash, Schema schema) {
        OwnedField first = clash.first();
        OwnedField second = clash.second();
        return DiagnosticId.NUMBER_TWICE
                .at(
                        schema.places().of(second.field().span(), "number"),
                        second.word() + "s \"" + first.name() + "\" and \"" + second.name() + "\" of " + second.owner()
                                + " both have number " + clash.key())
                .note(schema.places().of(first.field().span(), "number"), "the first is here")
                .repair("give one of them another number, or other levels with 'from' and 'until'");
    }
}
