package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.ArbitraryGroups;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldWire;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import java.util.List;
import java.util.OptionalInt;

/** Emits the expressions that make random values of the types of a schema. */
final class ArbitraryValues {

    private final TypeIndex index;
    private final KatcpNames names;
    private final ArgumentExpression types = new ArgumentExpression(EnumTables.inPlace(), new Constants(List.of()));

    ArbitraryValues(TypeIndex index, KatcpNames names) {
        this.index = index;
        this.names = names;
    }

    /** Random values of a field, each as if it were the only one. */
    CodeBlock of(Field field) {
        Bounds bounds = field.bounds();
        if (field.presence() == Presence.REPEATED) {
            bounds = new Bounds(
                    bounds.minimum(), bounds.maximum(), OptionalInt.empty(), OptionalInt.empty(), bounds.pattern());
        }
        return of(field.type(), BoundsInForce.of(field.type(), bounds), field.wire());
    }

    private CodeBlock of(Type type, BoundsInForce bounds, FieldWire wire) {
        Type bare = type.bare();
        if (bare instanceof EnumType declared) {
            return constants(declared);
        } else if (bare instanceof SetType set) {
            return set(set, bounds, wire);
        } else if (bare instanceof TypeReference reference) {
            return of(reference);
        }
        List<Phase<String>> forms = wire.forms().isEmpty() ? forms(type) : wire.forms();
        return bare == Scalar.TIMESTAMP && !forms.isEmpty() ? moments(forms) : ofScalar((Scalar) bare, bounds);
    }

    /** The forms of the narrowest type that says some. */
    private static List<Phase<String>> forms(Type type) {
        Type next = type;
        while (next instanceof ConstrainedType constrained
                && constrained.forms().isEmpty()) {
            next = constrained.base();
        }
        return next instanceof ConstrainedType constrained ? constrained.forms() : List.of();
    }

    private CodeBlock of(Type type) {
        return of(type, BoundsInForce.of(type, Bounds.NONE), FieldWire.DEFAULT);
    }

    // Arbitraries.of(Band.values())
    private static CodeBlock constants(EnumType type) {
        ClassName javaType = ClassName.get(type.javaPackage(), type.name());
        return Versions.of(type)
                .map(versions -> CodeBlock.of(
                        "$T.of($L)", KitRuntime.ARBITRARIES, EnumTables.constants(type, versions.since5())))
                .orElseGet(() -> CodeBlock.of("$T.of($T.values())", KitRuntime.ARBITRARIES, javaType));
    }

    private CodeBlock set(SetType set, BoundsInForce bounds, FieldWire wire) {
        CodeBlock sets = CodeBlock.of(
                "$L.set().ofMinSize($L).ofMaxSize($L)",
                of(set.element()),
                Math.max(1, bounds.leastLength()),
                bounds.mostElements(
                        set.element().bare() instanceof EnumType type
                                ? type.values().size()
                                : 4));
        return comingBack(types.several(set, wire), sets);
    }

    private static CodeBlock comingBack(CodeBlock type, CodeBlock values) {
        return CodeBlock.of("$T.comingBack(\n$>$>$L,\n$L)$<$<", KatcpRuntime.BOUNDED_ARBITRARIES, type, values);
    }

    private static CodeBlock moments(List<Phase<String>> forms) {
        String method = switch (Versions.at("5.0", forms)) {
            case "or-now" -> "timestampOrNow";
            case "strict" -> "strictTimestamp";
            default -> "wholeSeconds";
        };
        return CodeBlock.of("$T.$L()", KatcpRuntime.BOUNDED_ARBITRARIES, method);
    }

    private static CodeBlock ofScalar(Scalar scalar, BoundsInForce bounds) {
        return new BoundedScalar(bounds)
                .arbitrary(scalar)
                .orElseGet(() -> CodeBlock.of(
                        "$T.$L()",
                        KatcpRuntime.KATCP_ARBITRARIES,
                        WireForm.of(scalar).method()));
    }

    private CodeBlock of(TypeReference reference) {
        Declared declared =
                index.find(reference).orElseThrow(() -> new IllegalStateException("no type " + reference.title()));
        if (declared instanceof RecordType record) {
            return new ArbitraryExpression(Shape.of(names, record), this).emit();
        } else if (declared instanceof FrameType frame) {
            return frame(frame);
        }
        return union((UnionType) declared);
    }

    private CodeBlock frame(FrameType frame) {
        List<Field> fields = StructFields.carrying(frame);
        List<CodeBlock> values = fields.stream().map(StructFields::arbitrary).toList();
        ClassName record = ClassName.get(frame.javaPackage(), frame.name());
        return ArbitraryGroups.combined(record, values, names.components(fields).all());
    }

    // BoundedArbitraries.comingBack(Channels.TYPE, Arbitraries.<Channels>oneOf(....map(Channels.One::new), ...))
    private CodeBlock union(UnionType union) {
        ClassName self = ClassName.get(union.javaPackage(), union.name());
        CodeBlock members = union.members().stream()
                .map(member -> CodeBlock.of("\n$L.map($T::new)", of(member.type()), UnionEmitter.record(self, member)))
                .collect(CodeBlock.joining(","));
        CodeBlock any = CodeBlock.of("$T.<$T>oneOf($>$>$L)$<$<", KitRuntime.ARBITRARIES, self, members);
        return comingBack(CodeBlock.of("$T.$L", self, RecordEmitter.TYPE), any);
    }
}
