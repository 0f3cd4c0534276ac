package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The records and unions that random values of a schema are made of, and which of them have themselves in them. */
final class ArbitraryGraph {

    /** Until more is known; that each value has an end is a rule of the schema compiler. */
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final Schema schema;
    private final Map<ClassName, ArbitraryType> types = new LinkedHashMap<>();
    private final Map<ClassName, Integer> heights = new HashMap<>();
    private final Map<ClassName, Set<ClassName>> reached = new HashMap<>();

    private ArbitraryGraph(Schema schema) {
        this.schema = schema;
    }

    /**
     * The types of a schema, with those of its imports that they use.
     *
     * @param schema the schema
     * @param more records that are made of it beside those that it declares
     */
    static ArbitraryGraph of(Schema schema, List<RecordShape> more) {
        ArbitraryGraph graph = new ArbitraryGraph(schema);
        schema.types().records().stream()
                .filter(type -> !type.isAbstract())
                .forEach(type -> graph.add(RecordShape.of(schema, type), true));
        schema.types().unions().forEach(union -> graph.add(union, true));
        more.forEach(shape -> graph.add(shape, true));
        graph.measure();
        return graph;
    }

    List<ArbitraryType> types() {
        return List.copyOf(types.values());
    }

    /** Whether a type has values of itself in it. */
    boolean isRecursive(ClassName type) {
        return isCircle(type, type);
    }

    /** Whether values of one type may have others in them that have values of the first again. */
    boolean isCircle(ClassName from, ClassName to) {
        return reached(to).contains(from);
    }

    /** The members of a union of which the smallest values are. */
    List<UnionType.Member> smallest(ArbitraryType union) {
        List<UnionType.Member> members = union.union().orElseThrow().members();
        return Stream.iterate(0, i -> i < members.size(), i -> i + 1)
                .filter(i -> tallest(union.needs().get(i)) == height(union.name()) - 1)
                .map(members::get)
                .toList();
    }

    private void add(RecordShape shape, boolean isOwn) {
        List<ClassName> needs = new ArrayList<>();
        List<ClassName> uses = new ArrayList<>();
        for (JsonField field : shape.carried()) {
            if (field.presence() != JsonField.Presence.OPTIONAL) {
                needed(field.field().type(), field.field().bounds(), needs);
            }
            used(field.field().type(), uses);
        }
        types.put(
                shape.record(),
                new ArbitraryType(shape.record(), Optional.of(shape), Optional.empty(), List.of(needs), uses, isOwn));
    }

    private void add(UnionType union, boolean isOwn) {
        List<List<ClassName>> needs = new ArrayList<>();
        List<ClassName> uses = new ArrayList<>();
        for (UnionType.Member member : union.members()) {
            List<ClassName> ofMember = new ArrayList<>();
            needed(member.type(), Bounds.NONE, ofMember);
            needs.add(ofMember);
            used(member.type(), uses);
        }
        ClassName name = ClassName.get(union.javaPackage(), union.name());
        types.put(name, new ArbitraryType(name, Optional.empty(), Optional.of(union), needs, uses, isOwn));
    }

    /** The types without a value of which there is no value of a type. */
    static List<ClassName> needed(Type type, Bounds own) {
        List<ClassName> needs = new ArrayList<>();
        needed(type, own, needs);
        return needs;
    }

    private static void needed(Type type, Bounds own, List<ClassName> needs) {
        if (type instanceof TypeReference reference) {
            needs.add(name(reference));
        } else if (type instanceof NullableType
                || (isMany(type) && BoundsInForce.of(type, own).leastLength() == 0)) {
            return;
        } else if (type instanceof ConstrainedType constrained) {
            needed(constrained.base(), constrained.bounds(), needs);
        } else {
            element(type).ifPresent(element -> needed(element, Bounds.NONE, needs));
        }
    }

    private static boolean isMany(Type type) {
        return element(type.bare()).isPresent();
    }

    private static Optional<Type> element(Type type) {
        if (type instanceof ListType list) {
            return Optional.of(list.element());
        } else if (type instanceof SetType set) {
            return Optional.of(set.element());
        }
        return type instanceof MapType map ? Optional.of(map.value()) : Optional.empty();
    }

    private static void used(Type type, List<ClassName> uses) {
        Type bare = type.bare();
        if (bare instanceof TypeReference reference) {
            uses.add(name(reference));
        }
        element(bare).ifPresent(element -> used(element, uses));
    }

    static ClassName name(TypeReference reference) {
        return ClassName.get(reference.javaPackage(), reference.name());
    }

    /** Adds the types of imports, and finds how many records deep the smallest value of each type is. */
    private void measure() {
        Deque<ClassName> open = new ArrayDeque<>();
        types.values().forEach(type -> open.addAll(type.uses()));
        while (!open.isEmpty()) {
            ClassName next = open.remove();
            if (!types.containsKey(next)) {
                imported(next);
                open.addAll(type(next).uses());
            }
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (ArbitraryType type : types.values()) {
                int height = type.needs().stream().mapToInt(this::tallest).min().orElse(ENDLESS);
                int above = height == ENDLESS ? ENDLESS : height + 1;
                settled &= Integer.valueOf(above).equals(heights.put(type.name(), above));
            }
        }
    }

    private void imported(ClassName name) {
        Schema owner = schema.allImports().stream()
                .filter(each -> each.javaPackage().equals(name.packageName()))
                .filter(each -> each.declared().anyMatch(type -> type.name().equals(name.simpleName())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type " + name));
        owner.types().unions().stream()
                .filter(union -> union.name().equals(name.simpleName()))
                .forEach(union -> add(union, false));
        owner.types().records().stream()
                .filter(record -> record.name().equals(name.simpleName()))
                .map((RecordType record) -> RecordShape.of(owner, record))
                .forEach(shape -> add(shape, false));
    }

    private ArbitraryType type(ClassName name) {
        ArbitraryType type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("neither a record nor a union: " + name);
        }
        return type;
    }

    private int tallest(List<ClassName> needs) {
        return needs.stream().mapToInt(this::height).max().orElse(0);
    }

    private int height(ClassName type) {
        return heights.getOrDefault(type, ENDLESS);
    }

    private Set<ClassName> reached(ClassName from) {
        return reached.computeIfAbsent(from, start -> {
            Set<ClassName> found = new HashSet<>();
            Deque<ClassName> open = new ArrayDeque<>(type(start).uses());
            while (!open.isEmpty()) {
                ClassName next = open.remove();
                if (found.add(next)) {
                    open.addAll(type(next).uses());
                }
            }
            return found;
        });
    }
}
