package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.WireKind;
import java.util.ArrayList;
import java.util.List;

/** By which tokens the members of a union are told apart. */
public final class UnionKinds {

    private UnionKinds() {}

    /**
     * What kind of value stands on the wire for a type.
     *
     * @param type the type of a member
     * @return the kind
     */
    public static WireKind kind(Type type) {
        Type bare = type.bare();
        if (bare instanceof Scalar scalar) {
            return switch (scalar) {
                case BOOL -> WireKind.BOOL;
                case FLOAT32, FLOAT64, TIMESTAMP, DURATION -> WireKind.REAL;
                case STRING, BYTES, UUID -> WireKind.STRING;
                case JSON, ADDRESS, LRU -> WireKind.OBJECT;
                default -> WireKind.WHOLE;
            };
        } else if (bare instanceof EnumType named) {
            return named.wire() == Scalar.STRING ? WireKind.STRING : WireKind.WHOLE;
        } else if (bare instanceof ListType || bare instanceof SetType) {
            return WireKind.ARRAY;
        }
        return WireKind.OBJECT;
    }

    /** The tokens with which a member begins: those of its kind, and of numbers those that no other member takes. */
    static List<String> tokens(UnionType union, UnionType.Member member) {
        WireKind kind = kind(member.type());
        List<String> tokens = new ArrayList<>(
                switch (kind) {
                    case BOOL -> List.of("TRUE", "FALSE");
                    case WHOLE -> List.of("INTEGER");
                    case REAL -> List.of("FLOAT");
                    case STRING, BYTES -> List.of("TEXT");
                    case ARRAY -> List.of("LIST");
                    case OBJECT -> List.of("OBJECT");
                });
        if (kind == WireKind.WHOLE && !has(union, WireKind.REAL)) {
            tokens.add("FLOAT");
        } else if (kind == WireKind.REAL && !has(union, WireKind.WHOLE)) {
            tokens.add("INTEGER");
        }
        return tokens;
    }

    private static boolean has(UnionType union, WireKind kind) {
        return union.members().stream().anyMatch(member -> kind(member.type()) == kind);
    }
}
