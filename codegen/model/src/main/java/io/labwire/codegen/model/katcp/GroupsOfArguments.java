package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.dialect.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** It can be told where a group of arguments ends: nothing marks its end on the line. */
final class GroupsOfArguments implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        Stream<Diagnostic> records =
                schema.types().records().stream().flatMap(record -> ofRecord(record, index).stream());
        Stream<Diagnostic> uses = FieldGroup.of(schema)
                .filter(group -> !group.isFrame())
                .flatMap(group -> ofFields(group.fields(), schema, index));
        return Stream.concat(records, uses);
    }

    private static Optional<Diagnostic> ofRecord(RecordType record, TypeIndex index) {
        if (record.fields().isEmpty()) {
            return Optional.of(LineForms.off(
                    record.span(), record.elementTitle() + " is no argument at all", "add a field, or remove it"));
        }
        return contains(record, record, index, new HashSet<>())
                ? Optional.of(LineForms.off(
                        record.span(),
                        record.elementTitle() + " contains itself, and a line has no brackets",
                        "repeat it where it is used instead"))
                : Optional.empty();
    }

    private static boolean contains(RecordType record, RecordType wanted, TypeIndex index, Set<String> seen) {
        return record.fields().stream()
                .flatMap(field -> index.record(field.type()).stream())
                .anyMatch(inside -> inside.path().equals(wanted.path())
                        || (seen.add(inside.path()) && contains(inside, wanted, index, seen)));
    }

    private static Stream<Diagnostic> ofFields(List<Field> fields, Schema schema, TypeIndex index) {
        List<Diagnostic> found = new ArrayList<>();
        IntStream.range(0, fields.size()).forEach(i -> {
            Field field = fields.get(i);
            if (field.presence() == Presence.OPTIONAL
                    && index.record(field.type())
                            .filter(record -> mayBeNothing(record, index, new HashSet<>()))
                            .isPresent()) {
                found.add(LineForms.off(
                        schema.places().of(field.span(), "type"),
                        "nothing tells whether " + field.type().title()
                                + " is there, all of whose fields may be left out",
                        "remove 'optional', or make one of its fields required"));
            }
            boolean followed = i + 1 < fields.size() || field.presence() == Presence.REPEATED;
            if (followed
                    && index.record(field.type())
                            .filter(record -> isOpen(record, index, new HashSet<>()))
                            .isPresent()) {
                found.add(LineForms.off(
                        schema.places().of(field.span(), "type"),
                        "nothing tells where " + field.type().title()
                                + " ends, whose last fields may be left out or repeated, and what follows begins",
                        "move it to the end, or make all of its fields required"));
            }
        });
        return found.stream();
    }

    private static boolean isOpen(RecordType record, TypeIndex index, Set<String> seen) {
        return seen.add(record.path())
                && record.fields().stream()
                        .anyMatch(field -> field.presence() != Presence.REQUIRED
                                || index.record(field.type())
                                        .filter(inside -> isOpen(inside, index, seen))
                                        .isPresent());
    }

    /** Whether a group may have no arguments at all. What has a default is always written. */
    private static boolean mayBeNothing(RecordType record, TypeIndex index, Set<String> seen) {
        return seen.add(record.path())
                && record.fields().stream()
                        .allMatch(field -> field.presence() == Presence.OPTIONAL
                                || (field.presence() == Presence.REPEATED && !field.isNeeded())
                                || (field.presence() == Presence.REQUIRED
                                        && index.record(field.type())
                                                .filter(inside -> mayBeNothing(inside, index, seen))
                                                .isPresent()));
    }
}
