package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No record extends itself, be it by way of others. */
final class InheritanceCircles implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        Map<String, RecordType> records = new LinkedHashMap<>();
        schema.declared()
                .filter(RecordType.class::isInstance)
                .map(RecordType.class::cast)
                .forEach(record -> records.putIfAbsent(record.path(), record));
        return Circles.in(records.keySet(), path -> base(records, path, index)).stream()
                .map(circle -> circular(
                        circle.stream()
                                .map(records::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        schema));
    }

    private static Optional<String> base(Map<String, RecordType> records, String path, TypeIndex index) {
        return Optional.ofNullable(records.get(path))
                .flatMap(RecordType::base)
                .flatMap(index::record)
                .map(RecordType::path);
    }

    private static Diagnostic circular(List<RecordType> circle, Schema schema) {
        RecordType first = circle.get(0);
        String way = Stream.concat(circle.stream(), Stream.of(first))
                .map(RecordType::name)
                .collect(Collectors.joining(" -> "));
        Diagnostic diagnostic = DiagnosticId.INHERITANCE_CYCLE
                .at(
                        schema.places().of(first.span(), "extends"),
                        circle.size() == 1 ? first.elementTitle() + " extends itself" : "a circle of bases: " + way)
                .repair("remove 'extends' here, or extend something else");
        for (RecordType other : circle.subList(1, circle.size())) {
            diagnostic = diagnostic.note(schema.places().of(other.span(), "extends"), other.name() + " extends this");
        }
        return diagnostic;
    }
}
