package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.ArbitraryGroups;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Emits the expressions that make random values of one record or union. In types that have themselves in them they depend on how
 * deep the values may still go, which is {@code depth}.
 */
final class ArbitraryExpressions {

    /** Long enough for every case, and short enough for a message under test. */
    private static final int MORE = 3;

    private final ArbitraryGraph graph;
    private final ArbitraryMethods methods;
    private final ClassName owner;

    ArbitraryExpressions(ArbitraryGraph graph, ArbitraryMethods methods, ClassName owner) {
        this.graph = graph;
        this.methods = methods;
        this.owner = owner;
    }

    // Combinators.combine(JsonArbitraries.uuid(), JsonArbitraries.bool().optional()).as(Lamp::new)
    CodeBlock record(RecordShape shape) {
        List<CodeBlock> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonField field : shape.carried()) {
            values.add(component(field));
            names.add(field.component());
        }
        shape.unknownKeys().ifPresent(name -> {
            values.add(unknownKeys(shape));
            names.add(name);
        });
        if (values.size() == 1) {
            values.set(0, parenthesized(values.get(0)));
        }
        CodeBlock all = ArbitraryGroups.combined(shape.record(), values, names);
        return shape.fields().stream().anyMatch(ArbitraryExpressions::mayVanish)
                ? comingBack(shape.record(), all)
                : all;
    }

    /** Whether there are values that are not written: those that mean nothing. */
    private static boolean mayVanish(JsonField field) {
        return field.field().wire().writing().equals(Optional.of(Writing.WHEN_TRUE));
    }

    // BoundedJsonArbitraries.unknownKeys("partId", "part_id")
    private static CodeBlock unknownKeys(RecordShape shape) {
        CodeBlock declared = shape.fields().stream()
                .flatMap(field -> Stream.concat(field.spellings().stream(), field.field().wire().aliases().stream()))
                .distinct()
                .map(Literals::string)
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.unknownKeys($L)", ArbitraryScalars.BOUNDED, declared);
    }

    // Arbitraries.<Limit>oneOf(JsonArbitraries.float64().map(Limit.Millimetres::new))
    CodeBlock union(ArbitraryType type) {
        UnionType union = type.union().orElseThrow();
        CodeBlock all = oneOf(union.members());
        if (graph.isRecursive(owner)) {
            all = CodeBlock.of("depth > 0\n$>$>? $L\n: $L$<$<", all, oneOf(graph.smallest(type)));
        }
        return union.choice() == UnionType.Choice.KIND ? all : comingBack(owner, all);
    }

    private CodeBlock oneOf(List<UnionType.Member> members) {
        CodeBlock all = members.stream()
                .map(member -> CodeBlock.of(
                        "\n$L.map($T::new)",
                        parenthesized(of(member.type(), "", Bounds.NONE)),
                        UnionEmitter.record(owner, member)))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("$T.<$T>oneOf($>$>$L)$<$<", KitRuntime.ARBITRARIES, owner, all);
    }

    private static CodeBlock comingBack(ClassName type, CodeBlock values) {
        return CodeBlock.of(
                "$T.comingBack(\n$>$>$T.$L,\n$L)$<$<", ArbitraryScalars.BOUNDED, type, RecordEmitter.TYPE, values);
    }

    private CodeBlock component(JsonField field) {
        Type type = field.field().type();
        String form = JavaTypes.form(field.field().wire().forms());
        Bounds bounds = field.field().bounds();
        if (field.presence() != JsonField.Presence.OPTIONAL) {
            return of(type, form, bounds);
        }
        Type given = type instanceof NullableType nullable ? nullable.type() : type;
        CodeBlock value = field.isNullable() && given.bare() == Scalar.JSON ? jsonButNull() : of(given, form, bounds);
        CodeBlock perhaps = field.isNullable()
                ? CodeBlock.of("$T.nullable($L)", ArbitraryScalars.ANY, value)
                : CodeBlock.of("$L$Z.optional()", parenthesized(value));
        CodeBlock absent = field.isNullable()
                ? CodeBlock.of("$T.absent()", JsonRuntime.JSON_NULLABLE)
                : CodeBlock.of("$T.empty()", Optional.class);
        return orNothing(given, bounds, perhaps, field.component(false), absent);
    }

    private CodeBlock of(Type type, String form, Bounds own) {
        if (type instanceof NullableType nullable) {
            CodeBlock value = nullable.type().bare() == Scalar.JSON ? jsonButNull() : of(nullable.type(), form, own);
            CodeBlock perhaps = CodeBlock.of("$L$Z.injectNull(0.2)", parenthesized(value));
            return orNothing(
                    nullable.type(),
                    own,
                    perhaps,
                    JavaTypes.of(nullable.type(), form).box(),
                    CodeBlock.of("null"));
        }
        BoundsInForce bounds = BoundsInForce.of(type, own);
        String inForce = form.isEmpty() ? form(type) : form;
        Type bare = type.bare();
        if (bare instanceof Scalar scalar) {
            return ArbitraryScalars.of(scalar, inForce, bounds);
        } else if (bare instanceof EnumType named) {
            return inForce.equals("name") ? ArbitraryScalars.of(named, false) : methods.of(named);
        } else if (bare instanceof TypeReference reference) {
            return reference(ArbitraryGraph.name(reference));
        }
        return many(bare, bounds);
    }

    /** The form of the narrowest type that says one. */
    private static String form(Type type) {
        Type next = type;
        while (next instanceof ConstrainedType constrained
                && constrained.forms().isEmpty()) {
            next = constrained.base();
        }
        return next instanceof ConstrainedType constrained ? JavaTypes.form(constrained.forms()) : "";
    }

    private static CodeBlock jsonButNull() {
        return CodeBlock.of("$T.jsonButNull()", ArbitraryScalars.BOUNDED);
    }

    // lamp()   branch(depth - 1)
    private CodeBlock reference(ClassName type) {
        return CodeBlock.of(graph.isCircle(owner, type) ? "$N(depth - 1)" : "$N()", methods.of(type));
    }

    // JsonArbitraries.list(lamp())   BoundedJsonArbitraries.list(JsonArbitraries.float64(), 3, 3)
    private CodeBlock many(Type type, BoundsInForce bounds) {
        String method;
        Type element;
        CodeBlock none;
        if (type instanceof ListType list) {
            method = "list";
            element = list.element();
            none = CodeBlock.of("$T.of()", List.class);
        } else if (type instanceof SetType set) {
            method = "set";
            element = set.element();
            none = CodeBlock.of("$T.of()", Set.class);
        } else {
            method = "map";
            element = ((MapType) type).value();
            none = CodeBlock.of("$T.of()", Map.class);
        }
        CodeBlock items = of(element, "", Bounds.NONE);
        int least = bounds.leastLength();
        int most = Math.min(bounds.bounds().maximumLength().orElse(Integer.MAX_VALUE), least + MORE);
        CodeBlock all = least == 0 && most == MORE
                ? CodeBlock.of("$T.$L($Z$L)", ArbitraryScalars.ANY, method, items)
                : CodeBlock.of("$T.$L($Z$L,$W$L,$W$L)", ArbitraryScalars.BOUNDED, method, items, least, most);
        return least == 0 ? orNothing(element, Bounds.NONE, all, JavaTypes.of(type), none) : all;
    }

    // depth > 0 ? JsonArbitraries.list(branch(depth - 1)) : Arbitraries.<List<Branch>>just(List.of())
    private CodeBlock orNothing(Type part, Bounds bounds, CodeBlock all, TypeName type, CodeBlock nothing) {
        return ArbitraryGraph.needed(part, bounds).stream().anyMatch(each -> graph.isCircle(owner, each))
                ? CodeBlock.of("depth > 0\n? $L\n: $T.<$T>just($L)", all, KitRuntime.ARBITRARIES, type, nothing)
                : all;
    }

    private static CodeBlock parenthesized(CodeBlock value) {
        return value.toString().startsWith("depth > 0") ? CodeBlock.of("($L)", value) : value;
    }
}
