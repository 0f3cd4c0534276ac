package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Only a set has a text between its elements, and one for all of them. */
final class FormsOfSets implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return AllFields.of(schema)
                .filter(field -> !(field.type().bare() instanceof SetType))
                .flatMap(field -> ofField(field, schema));
    }

    private static Stream<Diagnostic> ofField(Field field, Schema schema) {
        return Stream.of("separator", "all")
                .flatMap(key -> schema.places().find(field.span(), key).stream()
                        .map(place -> DiagnosticId.SET_FORM_WITHOUT_SET
                                .at(place, "type " + field.type().title() + " is no set, and has no '" + key + "'")
                                .repair("remove it, or choose a set as the type, such as set<"
                                        + field.type().title() + ">")));
    }
}
