package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two fields that stand together and have one key at one level.
 *
 * @param key the key, of whatever kind
 * @param first the first of them; that of a base comes before that of what extends it
 * @param second the other one
 */
record FieldClash(String key, OwnedField first, OwnedField second) {

    /** Whether the second is in a record that extends that of the first. */
    boolean isInherited() {
        return !first.owner().equals(second.owner());
    }

    /**
     * All clashes in a schema: in records and between them and their bases, and in whatever else has fields.
     *
     * @param keys the keys of a field
     */
    static Stream<FieldClash> in(Schema schema, Function<OwnedField, Stream<FieldsInSight.Key>> keys) {
        Set<Span> records = schema.declared()
                .filter(RecordType.class::isInstance)
                .map(RecordType.class::cast)
                .map(RecordType::span)
                .collect(Collectors.toSet());
        Stream<FieldClash> inRecords = FieldsInSight.of(
                schema, keys, view -> records.contains(view.record().span()) ? view.clashes().stream() : Stream.empty())
                .stream();
        Stream<FieldClash> elsewhere = FieldGroup.of(schema)
                .filter(group -> !records.contains(group.span()))
                .flatMap(group -> in(group, schema, keys));
        return Stream.concat(inRecords, elsewhere);
    }

    private static Stream<FieldClash> in(
            FieldGroup group, Schema schema, Function<OwnedField, Stream<FieldsInSight.Key>> keys) {
        LevelMap<OwnedField> seen = new LevelMap<>(schema.wire().levels());
        return group.fields().stream()
                .map(field -> OwnedField.of(group, field))
                .flatMap(field -> keys.apply(field)
                        .map(key -> seen.add(key.text(), key.window(), field)
                                .map(first -> new FieldClash(key.text(), first, field)))
                        .flatMap(Optional::stream));
    }
}
