package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/** No two fields of a message or record, those of its bases included, and no two sensors, become methods of one name. */
final class UniqueAccessorNames implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<Diagnostic> fields =
                FieldClash.in(schema, UniqueAccessorNames::accessor).map(UniqueAccessorNames::clash);
        Stream<Diagnostic> sensors = Repeated.in(schema.sensors(), sensor -> JavaWords.lowerCamel(sensor.name()))
                .map(UniqueAccessorNames::clash);
        return Stream.concat(fields, sensors);
    }

    // A class has its methods at all levels.
    private static Stream<FieldsInSight.Key> accessor(OwnedField owned) {
        return Stream.of(new FieldsInSight.Key(JavaWords.lowerCamel(owned.name()), Window.ALWAYS));
    }

    private static Diagnostic clash(FieldClash clash) {
        OwnedField first = clash.first();
        OwnedField second = clash.second();
        return first.name().equals(second.name())
                ? DiagnosticId.ACCESSOR_NAME_CLASH
                        .at(
                                second.field().span(),
                                second.owner() + " has field \"" + first.name() + "\" from " + first.owner()
                                        + " already")
                        .note(first.field().span(), "declared here")
                        .repair("remove it, or rename one of them")
                : clash(
                        second.word() + "s",
                        first.name(),
                        second.name(),
                        first.field().span(),
                        second.field().span());
    }

    private static Diagnostic clash(Repeated<Sensor> pair) {
        return clash(
                "sensors",
                pair.first().name(),
                pair.second().name(),
                pair.first().span(),
                pair.second().span());
    }

    private static Diagnostic clash(String what, String first, String second, Span firstPlace, Span secondPlace) {
        return DiagnosticId.ACCESSOR_NAME_CLASH
                .at(
                        secondPlace,
                        what + " \"" + first + "\" and \"" + second + "\" would both become method "
                                + JavaWords.lowerCamel(second))
                .note(firstPlace, "the first is here")
                .repair("rename one of them");
    }
}
