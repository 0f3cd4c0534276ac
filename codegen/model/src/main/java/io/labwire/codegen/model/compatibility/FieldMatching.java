package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.compatibility.Matching.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which fields of a list are which of another one.
 *
 * @param both what has its name still
 * @param renamed what has another name and is the same on the wire
 * @param removed what is gone
 * @param added what is new
 * @param moved one that stands before another which it stood behind
 * @param atEnd what is gone or new and was or is followed by nothing that is the same
 */
record FieldMatching(
        List<Match<Field>> both,
        List<Match<Field>> renamed,
        List<Field> removed,
        List<Field> added,
        Optional<Match<Field>> moved,
        Set<Field> atEnd) {

    /** Fields that go by key or number: with another name the same if the wire calls them the same. */
    static FieldMatching byKey(List<Field> was, List<Field> is) {
        Matching.Renamed<Field> found = Matching.by(was, is, Field::name).renamedBy(FieldMatching::key);
        Matching<Field> rest = found.rest();
        return new FieldMatching(rest.both(), found.renamed(), rest.removed(), rest.added(), rest.moved(), Set.of());
    }

    /** Fields that go by position: with another name the same if they stand in the same place. */
    static FieldMatching byPosition(List<Field> was, List<Field> is) {
        Matching<Field> named = Matching.by(was, is, Field::name);
        return named.moved().isPresent()
                ? new FieldMatching(named.both(), List.of(), named.removed(), named.added(), named.moved(), Set.of())
                : inOrder(was, is, named);
    }

    private static FieldMatching inOrder(List<Field> was, List<Field> is, Matching<Field> named) {
        Set<String> common = new HashSet<>();
        named.both().forEach(match -> common.add(match.after().name()));
        FieldMatching found = new FieldMatching(
                named.both(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                Optional.empty(),
                Collections.newSetFromMap(new IdentityHashMap<>()));
        int old = 0;
        int now = 0;
        while (old < was.size() || now < is.size()) {
            List<Field> gone = untilCommon(was, old, common);
            List<Field> fresh = untilCommon(is, now, common);
            old += gone.size() + 1;
            now += fresh.size() + 1;
            found.gap(gone, fresh, old > was.size() && now > is.size());
        }
        return found;
    }

    /** What stands between two fields that have kept their names: in pairs as far as there are pairs. */
    private void gap(List<Field> gone, List<Field> fresh, boolean isLast) {
        int pairs = Math.min(gone.size(), fresh.size());
        for (int i = 0; i < pairs; i++) {
            renamed.add(new Match<>(gone.get(i), fresh.get(i), i));
        }
        removed.addAll(gone.subList(pairs, gone.size()));
        added.addAll(fresh.subList(pairs, fresh.size()));
        if (isLast) {
            atEnd.addAll(gone.subList(pairs, gone.size()));
            atEnd.addAll(fresh.subList(pairs, fresh.size()));
        }
    }

    private static List<Field> untilCommon(List<Field> fields, int from, Set<String> common) {
        int end = Math.min(from, fields.size());
        int start = end;
        while (end < fields.size() && !common.contains(fields.get(end).name())) {
            end++;
        }
        return fields.subList(start, end);
    }

    private static String key(Field field) {
        return field.wire().number().isPresent()
                ? "number " + field.wire().number().getAsInt()
                : "key " + field.wire().key().orElse(field.name());
    }
}
