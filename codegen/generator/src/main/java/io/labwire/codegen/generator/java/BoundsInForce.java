package io.labwire.codegen.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;

/**
 * The bounds of a value, those of all types that it narrows taken together.
 *
 * @param bounds the bounds, of which the pattern is the narrowest
 * @param wider the patterns of the types that are narrowed
 */
public record BoundsInForce(Bounds bounds, List<String> wider) {

    /** Copies the patterns. */
    public BoundsInForce {
        wider = List.copyOf(wider);
    }

    /**
     * The bounds of a value.
     *
     * @param type its type
     * @param own what it is held to beside what its type says
     * @return all of them together
     */
    public static BoundsInForce of(Type type, Bounds own) {
        Bounds all = own;
        List<String> wider = new ArrayList<>();
        Type next = type;
        while (next instanceof ConstrainedType constrained) {
            if (all.pattern().isPresent()) {
                constrained.bounds().pattern().ifPresent(wider::add);
            }
            all = both(all, constrained.bounds());
            next = constrained.base();
        }
        return new BoundsInForce(all, wider);
    }

    private static Bounds both(Bounds one, Bounds other) {
        return new Bounds(
                narrower(one.minimum(), other.minimum(), (a, b) -> number(a) >= number(b) ? a : b),
                narrower(one.maximum(), other.maximum(), (a, b) -> number(a) <= number(b) ? a : b),
                narrower(one.minimumLength(), other.minimumLength(), Math::max),
                narrower(one.maximumLength(), other.maximumLength(), Math::min),
                one.pattern().or(other::pattern));
    }

    private static Optional<Value> narrower(Optional<Value> one, Optional<Value> other, BinaryOperator<Value> choice) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(choice.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    private static OptionalInt narrower(OptionalInt one, OptionalInt other, BinaryOperator<Integer> choice) {
        if (one.isPresent() && other.isPresent()) {
            return OptionalInt.of(choice.apply(one.getAsInt(), other.getAsInt()));
        }
        return one.isPresent() ? one : other;
    }

    private static double number(Value value) {
        return value instanceof Value.Whole whole ? whole.value().doubleValue() : ((Value.Real) value).value();
    }

    /**
     * How long it is at least.
     *
     * @return 0 if nothing is said
     */
    public int leastLength() {
        return bounds.minimumLength().orElse(0);
    }

    /**
     * How many elements a collection has at most.
     *
     * @param most the largest number
     * @return at least one, and no more than that number
     */
    public int mostElements(int most) {
        return Math.max(1, Math.min(most, bounds.maximumLength().orElse(most)));
    }

    /**
     * Random texts.
     *
     * @param matching the class that makes texts of a pattern
     * @param plain the class that makes texts of some length
     * @return the expression
     */
    // BoundedArbitraries.matching("[a-z]*", 1, 5).filter(text -> text.matches("a.*"))
    public CodeBlock text(ClassName matching, ClassName plain) {
        if (bounds.pattern().isEmpty()) {
            return ofLength(plain, "string");
        }
        CodeBlock pattern = Literals.string(bounds.pattern().get());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        bounds.hasLength()
                                ? CodeBlock.of(
                                        "$T.matching($L, $L, $L)", matching, pattern, leastLength(), mostLength())
                                : CodeBlock.of("$T.matching($L)", matching, pattern));
        wider.forEach(other -> code.add("$Z.filter(text -> text.matches($L))", Literals.string(other)));
        return code.build();
    }

    /**
     * Random values of some length.
     *
     * @param type the class that makes them
     * @param method its method
     * @return the expression
     */
    public CodeBlock ofLength(ClassName type, String method) {
        return CodeBlock.of("$T.$L($L, $L)", type, method, leastLength(), mostLength());
    }

    private CodeBlock mostLength() {
        return bounds.maximumLength().isPresent()
                ? CodeBlock.of("$L", bounds.maximumLength().getAsInt())
                : CodeBlock.of("$T.MAX_VALUE", Integer.class);
    }
}
