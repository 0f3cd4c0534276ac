package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.source.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts the bytes of fields is a whole number, and they are fields of its frame. */
final class CountedFields implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldGroup.of(schema).flatMap(group -> {
            Set<String> names = group.fields().stream().map(Field::name).collect(Collectors.toSet());
            return group.fields().stream()
                    .filter(field -> !field.part().lengthOf().isEmpty())
                    .flatMap(field -> ofField(field, group, names, schema));
        });
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Stream<Diagnostic> ofField(Field field, FieldGroup group, Set<String> names, Schema schema) {
        Span place = schema.places().of(field.span(), "length-of");
        if (!group.isFrame()) {
            return Stream.of(DiagnosticId.LENGTH_OF_UNKNOWN_FIELD
                    .at(place, group.title() + " is no frame, so its fields have no bytes to be counted")
                    .repair("remove 'length-of', or make it a frame"));
        }
        if (!(field.type().bare() instanceof Scalar scalar && scalar.isWhole())) {
            return Stream.of(DiagnosticId.LENGTH_OF_UNKNOWN_FIELD
                    .at(place, "type " + field.type().title() + " cannot count bytes")
                    .repair("choose a whole number as the type, such as uint32"));
        }
        return field.part().lengthOf().stream()
                .filter(name -> !names.contains(name))
                .map(name -> DiagnosticId.LENGTH_OF_UNKNOWN_FIELD
                        .at(place, group.title() + " has no field \"" + name + "\" whose bytes could be counted")
                        .repair(Nearest.to(name, names)
                                .map(nearest -> "write '" + nearest + "'")
                                .orElse("name a field of the frame")));
    }
}
