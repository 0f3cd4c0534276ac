package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The values of a parameter that sensors are named after: all of an enum, both of two, or the numbers of a range. */
final class ListedValues {

    private ListedValues() {}

    /** How many there are; empty if nobody can list them. */
    static Optional<BigInteger> count(Field parameter) {
        Type bare = parameter.type().bare();
        if (bare instanceof EnumType declared) {
            return Optional.of(BigInteger.valueOf(declared.values().size()));
        } else if (bare == Scalar.BOOL || bare == Scalar.LRU) {
            return Optional.of(BigInteger.TWO);
        }
        Bounds bounds = bounds(parameter);
        return bare == Scalar.INT32
                        && bounds.minimum().orElse(null) instanceof Value.Whole least
                        && bounds.maximum().orElse(null) instanceof Value.Whole most
                ? Optional.of(most.value().subtract(least.value()).add(BigInteger.ONE))
                : Optional.empty();
    }

    /** Their texts in a sensor's name. There are as many as are counted, which may be too many to ask for. */
    static List<String> texts(Field parameter) {
        Type bare = parameter.type().bare();
        if (bare instanceof EnumType declared) {
            return declared.values().stream().map(EnumValue::wire).toList();
        } else if (bare == Scalar.BOOL) {
            return List.of("0", "1");
        } else if (bare == Scalar.LRU) {
            return List.of("nominal", "error");
        }
        Bounds bounds = bounds(parameter);
        return bounds.minimum().orElse(null) instanceof Value.Whole least
                        && bounds.maximum().orElse(null) instanceof Value.Whole most
                ? LongStream.rangeClosed(least.value().longValue(), most.value().longValue())
                        .mapToObj(String::valueOf)
                        .toList()
                : List.of();
    }

    private static Bounds bounds(Field parameter) {
        Type type = parameter.type();
        Bounds bounds = parameter.bounds();
        while (bounds.equals(Bounds.NONE) && type instanceof ConstrainedType constrained) {
            bounds = constrained.bounds();
            type = constrained.base();
        }
        return bounds;
    }
}
