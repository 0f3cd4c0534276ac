package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value has an end: nothing must contain one of its own kind, be it by way of others. */
final class EndlessRecords implements Rule {

    /** That a value of one type cannot be without one of another; without a field where it extends it. */
    private record Containment(Declared inside, Optional<Field> field) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        Map<String, List<Containment>> contained = new LinkedHashMap<>();
        schema.declared().forEach(type -> contained.putIfAbsent(type.path(), of(type, index)));
        removeEnding(contained);
        Map<String, Containment> first = new HashMap<>();
        contained.forEach((path, all) -> all.stream()
                .filter(each -> contained.containsKey(each.inside.path()))
                .findFirst()
                .ifPresent(each -> first.put(path, each)));
        return Circles.in(
                        contained.keySet(),
                        path -> Optional.ofNullable(first.get(path)).map(each -> each.inside.path()))
                .stream()
                .map(circle ->
                        circle.stream().map(first::get).filter(Objects::nonNull).toList())
                .flatMap(circle -> endless(circle, schema).stream());
    }

    private static List<Containment> of(Declared type, TypeIndex index) {
        List<Containment> contained = new ArrayList<>();
        for (Field field : type.fields()) {
            if (isNeeded(field) && !(field.type() instanceof NullableType)) {
                Optional.of(field.type().bare())
                        .filter(TypeReference.class::isInstance)
                        .flatMap(reference -> index.find((TypeReference) reference))
                        .ifPresent(inside -> contained.add(new Containment(inside, Optional.of(field))));
            }
        }
        if (type instanceof RecordType record) {
            record.base()
                    .flatMap(index::record)
                    .ifPresent(base -> contained.add(new Containment(base, Optional.empty())));
        }
        return contained;
    }

    /** Whether a value cannot be made without one of the field. A default without content is made with it. */
    private static boolean isNeeded(Field field) {
        return field.presence() == Presence.REQUIRED
                || field.defaultValue().filter(Value.Empty.class::isInstance).isPresent();
    }

    /** Takes away what contains nothing that is left, until all that is left contains something that is. */
    private static void removeEnding(Map<String, List<Containment>> contained) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> containers = new HashMap<>();
        Deque<String> ending = new ArrayDeque<>();
        contained.forEach((path, all) -> {
            List<String> here = all.stream()
                    .map(each -> each.inside.path())
                    .filter(contained::containsKey)
                    .toList();
            open.put(path, here.size());
            here.forEach(inside ->
                    containers.computeIfAbsent(inside, key -> new ArrayList<>()).add(path));
            if (here.isEmpty()) {
                ending.add(path);
            }
        });
        while (!ending.isEmpty()) {
            String path = ending.removeFirst();
            contained.remove(path);
            for (String container : containers.getOrDefault(path, List.of())) {
                if (open.merge(container, -1, Integer::sum) == 0) {
                    ending.add(container);
                }
            }
        }
    }

    private static Optional<Diagnostic> endless(List<Containment> circle, Schema schema) {
        List<Field> fields =
                circle.stream().flatMap(each -> each.field.stream()).toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String last = circle.get(circle.size() - 1).inside.name();
        String way = Stream.concat(Stream.of(last), circle.stream().map(each -> each.inside.name()))
                .collect(Collectors.joining(" -> "));
        Diagnostic diagnostic = DiagnosticId.ENDLESS_RECORD
                .at(place(fields.get(0), schema), "a value would have no end: " + way)
                .repair("let it be absent or null: 'optional: true', or a '?' after the type");
        for (Field field : fields.subList(1, fields.size())) {
            diagnostic = diagnostic.note(place(field, schema), "and this must be there");
        }
        return Optional.of(diagnostic);
    }

    private static Span place(Field field, Schema schema) {
        return schema.places().of(field.span(), "type");
    }
}
