package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.WireKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of values on the wire by which a self-describing encoding tells types apart. */
final class WireKinds {

    private final TypeIndex index;
    private final Map<String, Set<WireKind>> unions = new HashMap<>();

    WireKinds(Schema schema, TypeIndex index) {
        this.index = index;
        Map<String, List<String>> containers = new HashMap<>();
        Deque<String> grown = new ArrayDeque<>();
        Stream.concat(Stream.of(schema), schema.allImports().stream())
                .flatMap(each -> each.types().unions().stream())
                .forEach(union -> {
                    Set<WireKind> kinds = EnumSet.noneOf(WireKind.class);
                    for (UnionType.Member member : union.members()) {
                        kinds.addAll(member.also());
                        kinds.addAll(of(member.type()));
                        union(member.type())
                                .ifPresent(inside -> containers
                                        .computeIfAbsent(inside, path -> new ArrayList<>())
                                        .add(union.path()));
                    }
                    unions.put(union.path(), kinds);
                    grown.add(union.path());
                });
        // A union has the kinds of the unions in it; none of them can grow more often than there are kinds.
        while (!grown.isEmpty()) {
            String inside = grown.removeFirst();
            Set<WireKind> kinds = unions.getOrDefault(inside, Set.of());
            for (String container : containers.getOrDefault(inside, List.of())) {
                if (unions.getOrDefault(container, new HashSet<>()).addAll(kinds)) {
                    grown.add(container);
                }
            }
        }
    }

    /** The kinds that values of a type can have. */
    Set<WireKind> of(Type type) {
        List<Phase<String>> forms = List.of();
        Type inner = type;
        while (inner instanceof NullableType || inner instanceof ConstrainedType) {
            if (inner instanceof NullableType nullable) {
                inner = nullable.type();
            } else if (inner instanceof ConstrainedType constrained) {
                forms = forms.isEmpty() ? constrained.forms() : forms;
                inner = constrained.base();
            }
        }
        return of(inner, forms);
    }

    private Set<WireKind> of(Type type, List<Phase<String>> forms) {
        if (type instanceof EnumType enumeration) {
            return EnumSet.of(enumeration.wire() == Scalar.STRING ? WireKind.STRING : WireKind.WHOLE);
        }
        if (type instanceof ListType || type instanceof SetType) {
            return EnumSet.of(WireKind.ARRAY);
        }
        if (type instanceof TypeReference reference) {
            return of(reference);
        }
        return type instanceof Scalar scalar ? of(scalar, forms) : EnumSet.of(WireKind.OBJECT);
    }

    private static Set<WireKind> of(Scalar scalar, List<Phase<String>> forms) {
        return switch (scalar) {
            case BOOL -> EnumSet.of(WireKind.BOOL);
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, INTEGER -> EnumSet.of(WireKind.WHOLE);
            case FLOAT32, FLOAT64 -> EnumSet.of(WireKind.REAL);
            case STRING, BYTES, UUID, ADDRESS, LRU -> EnumSet.of(WireKind.STRING);
            case JSON -> EnumSet.allOf(WireKind.class);
            case TIMESTAMP, DURATION ->
                forms.stream().anyMatch(form -> form.value().equals("iso"))
                        ? EnumSet.of(WireKind.STRING)
                        : EnumSet.of(WireKind.WHOLE, WireKind.REAL);
        };
    }

    private Set<WireKind> of(TypeReference reference) {
        if (reference.kind() == DeclaredKind.UNION) {
            return unions.getOrDefault(reference.path(), Set.of());
        }
        if (reference.kind() == DeclaredKind.FRAME) {
            return EnumSet.of(WireKind.STRING);
        }
        boolean array = index.record(reference)
                .filter(record -> record.layout() == RecordType.Layout.ARRAY)
                .isPresent();
        return EnumSet.of(array ? WireKind.ARRAY : WireKind.OBJECT);
    }

    /** The path of the union that a type is. */
    private static Optional<String> union(Type type) {
        return type.bare() instanceof TypeReference reference && reference.kind() == DeclaredKind.UNION
                ? Optional.of(reference.path())
                : Optional.empty();
    }
}
