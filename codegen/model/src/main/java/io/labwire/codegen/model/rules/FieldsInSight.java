package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.Window;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes through the records that a schema sees, from bases to what extends them, and knows at each the fields that it
 * has, those of its bases included. Each field is added and taken away once, however deep the inheritance.
 *
 * <p>Records that extend one another in a circle are left out.
 */
final class FieldsInSight {

    /** A key that a field has at some levels. */
    record Key(String text, Window window) {}

    /** A record, the clashes of its own fields, and all fields that it has. */
    record View(RecordType record, List<FieldClash> clashes, LevelMap<OwnedField> fields) {}

    private record Step(RecordType record, boolean entered, List<String> added) {}

    private final Function<OwnedField, Stream<Key>> keys;
    private final Map<String, List<RecordType>> extensions = new HashMap<>();
    private final LevelMap<OwnedField> fields;
    private final Deque<Step> open = new ArrayDeque<>();

    private FieldsInSight(Schema schema, Function<OwnedField, Stream<Key>> keys) {
        this.keys = keys;
        this.fields = new LevelMap<>(schema.wire().levels());
        TypeIndex index = TypeIndex.of(schema);
        Stream.concat(Stream.of(schema), schema.allImports().stream())
                .flatMap(Schema::declared)
                .filter(RecordType.class::isInstance)
                .map(RecordType.class::cast)
                .forEach(record -> {
                    Optional<RecordType> base = record.base().flatMap(index::record);
                    base.ifPresentOrElse(
                            known -> extensions
                                    .computeIfAbsent(known.path(), path -> new ArrayList<>())
                                    .add(record),
                            () -> open.push(new Step(record, false, List.of())));
                });
    }

    /**
     * Looks at each record while its fields are in sight.
     *
     * @param keys the keys under which a field is found
     * @param look what is to be said of a record
     * @return all that was said
     */
    static <R> List<R> of(Schema schema, Function<OwnedField, Stream<Key>> keys, Function<View, Stream<R>> look) {
        FieldsInSight walk = new FieldsInSight(schema, keys);
        List<R> said = new ArrayList<>();
        while (!walk.open.isEmpty()) {
            walk.step().map(look).ifPresent(more -> more.forEach(said::add));
        }
        return said;
    }

    private Optional<View> step() {
        Step step = open.pop();
        if (step.entered) {
            step.added.forEach(fields::removeLast);
            return Optional.empty();
        }
        RecordType record = step.record;
        List<FieldClash> clashes = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Field field : record.fields()) {
            OwnedField owned = OwnedField.of(record, field);
            keys.apply(owned)
                    .forEach(key -> fields.add(key.text, key.window, owned)
                            .ifPresentOrElse(
                                    earlier -> clashes.add(new FieldClash(key.text, earlier, owned)),
                                    () -> added.add(key.text)));
        }
        open.push(new Step(record, true, added));
        extensions.getOrDefault(record.path(), List.of()).forEach(next -> open.push(new Step(next, false, List.of())));
        return Optional.of(new View(record, clashes, fields));
    }
}
