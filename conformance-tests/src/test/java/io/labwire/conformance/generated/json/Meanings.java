package io.labwire.conformance.generated.json;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What may stand on the wire for a type of a schema, as the schema says it and no generated code does. */
final class Meanings {

    private static final int DEEPEST = 4;

    private final Schema schema;
    private final Random random;
    private final ScalarMeanings scalars;
    private int depth;

    Meanings(Schema schema, Random random) {
        this.schema = schema;
        this.random = random;
        this.scalars = new ScalarMeanings(
                random, "becomes-null".equals(schema.wire().codec().get("non-finite")));
    }

    Meaning of(Type type, String form, Bounds bounds) {
        if (type instanceof NullableType nullable) {
            return random.nextInt(3) == 0 ? plain(JsonNull.NULL) : of(nullable.type(), form, bounds);
        } else if (type instanceof ConstrainedType constrained) {
            return of(constrained.base(), form, constrained.bounds());
        } else if (type instanceof Scalar scalar) {
            return scalars.of(scalar, form, bounds);
        } else if (type instanceof EnumType named) {
            return value(named);
        } else if (type instanceof TypeReference reference) {
            return declared(reference.name());
        }
        return collection(type, bounds);
    }

    private Meaning declared(String name) {
        depth++;
        Meaning meaning = schema.declared()
                .filter(each -> each.name().equals(name))
                .map(each -> each instanceof UnionType union
                        ? member(union)
                        : new RecordMeanings(schema, random, this).of(name))
                .findFirst()
                .orElseThrow();
        depth--;
        return meaning;
    }

    private Meaning member(UnionType union) {
        UnionType.Member member =
                union.members().get(random.nextInt(union.members().size()));
        if (union.choice() == UnionType.Choice.KIND) {
            // A member that reads a kind which another member has would not be chosen for it.
            return member.type() == Scalar.FLOAT64
                    ? plain(new JsonFloat(random.nextInt(1000) / 8.0))
                    : of(member.type(), "", Bounds.NONE);
        }
        return member.type() == Scalar.JSON ? plain(new JsonText("anything")) : of(member.type(), "", Bounds.NONE);
    }

    private Meaning value(EnumType type) {
        EnumValue value = type.values().get(random.nextInt(type.values().size()));
        boolean other = type.unknown() == Unknown.KEEP && random.nextInt(4) == 0;
        if (type.wire() == Scalar.STRING) {
            return plain(new JsonText(other ? "another" : value.wire()));
        }
        BigInteger number = other ? BigInteger.valueOf(77) : new BigInteger(value.wire());
        return scalars.whole(number);
    }

    private Meaning collection(Type type, Bounds bounds) {
        boolean deep = depth > DEEPEST;
        int least = bounds.minimumLength().orElse(0);
        int size = deep ? least : bounds.maximumLength().orElse(least + random.nextInt(3));
        if (type instanceof MapType map) {
            return map(size, () -> inner(map.value()));
        }
        Type element = type instanceof ListType list ? list.element() : ((SetType) type).element();
        List<Meaning> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Meaning item = inner(element);
            if (type instanceof ListType
                    || items.stream().noneMatch(each -> each.written().equals(item.written()))) {
                items.add(item);
            }
        }
        return new Meaning(
                "[" + String.join(" ,", items.stream().map(Meaning::text).toList()) + "]",
                new JsonList(items.stream().map(Meaning::written).toList()));
    }

    private Meaning inner(Type type) {
        depth++;
        Meaning meaning = of(type, "", Bounds.NONE);
        depth--;
        return meaning;
    }

    private Meaning map(int size, Supplier<Meaning> values) {
        IntFunction<String> key =
                i -> i + List.of("", "a b", "_\"", "\u00e9\ud83d\ude00").get(random.nextInt(4));
        Map<String, Meaning> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            members.put(key.apply(i), values.get());
        }
        return object(members);
    }

    /** An object of which every key stands for itself. */
    static Meaning object(Map<String, Meaning> members) {
        List<String> parts = new ArrayList<>();
        Map<String, JsonValue> written = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            parts.add(quoted(key) + ":" + value.text());
            written.put(key, value.written());
        });
        return new Meaning("{" + String.join(", ", parts) + "}", new JsonObject(written));
    }

    static String quoted(String text) {
        return new JsonText(text).toText(JsonLayout.PYTHON);
    }

    static Meaning plain(JsonValue value) {
        return new Meaning(value.toText(JsonLayout.PYTHON), value);
    }

    /** A default as it is written. */
    static JsonValue constant(Value value, Type type) {
        if (value instanceof Value.Bool bool) {
            return io.labwire.json.value.JsonBoolean.of(bool.value());
        } else if (value instanceof Value.Whole whole) {
            return type.bare() == Scalar.FLOAT64
                    ? new JsonFloat(whole.value().doubleValue())
                    : new JsonInteger(whole.value());
        } else if (value instanceof Value.Real real) {
            return new JsonFloat(real.value());
        } else if (value instanceof Value.Text text) {
            return new JsonText(text.value());
        } else if (value instanceof Value.Empty) {
            return type.bare() instanceof MapType ? new JsonObject(Map.of()) : new JsonList(List.of());
        }
        return JsonNull.NULL;
    }
}
