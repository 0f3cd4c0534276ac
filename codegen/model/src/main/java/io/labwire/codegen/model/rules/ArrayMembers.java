package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.UnionType.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one union that are arrays: told apart by their length, or by a constant that they begin with. */
final class ArrayMembers {

    private static final String ANYTHING = "";

    private final TypeIndex index;
    private final List<Member> members = new ArrayList<>();
    private final Map<Integer, Map<String, Member>> byLength = new HashMap<>();
    private Optional<Member> ofAnyLength = Optional.empty();

    ArrayMembers(TypeIndex index) {
        this.index = index;
    }

    /** Adds a list or a set, or gives the member that it cannot be told from. */
    Optional<Member> add(Member list) {
        Optional<Member> earlier = members.stream().findFirst();
        members.add(list);
        ofAnyLength = Optional.of(ofAnyLength.orElse(list));
        return earlier;
    }

    /** Adds a record of values by position, or gives the member that it cannot be told from. */
    Optional<Member> add(Member member, RecordType record) {
        members.add(member);
        List<Field> fields = fields(record);
        Map<String, Member> ofLength = byLength.computeIfAbsent(fields.size(), length -> new LinkedHashMap<>());
        String start = fields.stream()
                .findFirst()
                .flatMap(Field::constant)
                .map(Object::toString)
                .orElse(ANYTHING);
        Optional<Member> earlier = ofAnyLength
                .or(() -> Optional.ofNullable(ofLength.get(ANYTHING)))
                .or(() -> Optional.ofNullable(ofLength.get(start)))
                .or(() -> start.equals(ANYTHING) ? ofLength.values().stream().findFirst() : Optional.empty());
        ofLength.putIfAbsent(start, member);
        return earlier;
    }

    /** The first of them. */
    Optional<Member> first() {
        return members.stream().findFirst();
    }

    private List<Field> fields(RecordType record) {
        List<Field> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<RecordType> next = Optional.of(record);
        while (next.isPresent() && seen.add(next.get().path())) {
            fields.addAll(0, next.get().fields());
            next = next.get().base().flatMap(index::record);
        }
        return fields;
    }
}
