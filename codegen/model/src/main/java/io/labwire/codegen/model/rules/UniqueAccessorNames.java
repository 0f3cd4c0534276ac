package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** No two fields of a message, and no two sensors, become methods of one name. */
final class UniqueAccessorNames implements Rule {

    private record Named(String what, String name, Span span) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Stream<List<Named>> groups = Stream.concat(
                FieldGroup.of(schema)
                        .map(group -> group.fields().stream()
                                .map(field -> new Named(group.word() + "s", field.name(), field.span()))
                                .toList()),
                Stream.of(schema.sensors().stream()
                        .map(UniqueAccessorNames::named)
                        .toList()));
        return groups.flatMap(group -> Repeated.in(group, named -> JavaWords.lowerCamel(named.name())))
                .map(UniqueAccessorNames::clash);
    }

    private static Named named(Sensor sensor) {
        return new Named("sensors", sensor.name(), sensor.span());
    }

    private static Diagnostic clash(Repeated<Named> pair) {
        Named first = pair.first();
        Named second = pair.second();
        String method = JavaWords.lowerCamel(second.name());
        return DiagnosticId.ACCESSOR_NAME_CLASH
                .at(
                        second.span(),
                        first.what() + " \"" + first.name() + "\" and \"" + second.name()
                                + "\" would both become method " + method)
                .note(first.span(), "the first is here")
                .repair("rename one of them");
    }
}
