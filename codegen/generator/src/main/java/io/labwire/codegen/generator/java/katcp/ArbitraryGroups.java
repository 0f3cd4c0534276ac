package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several random values at once: side by side, or, beyond what jqwik combines, in groups and groups of groups. */
final class ArbitraryGroups {

    private static final List<String> NAMES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final List<List<CodeBlock>> groups;
    private final List<String> names;
    private final List<Named> apart;

    /** A random value in no group. */
    record Named(String name, CodeBlock arbitrary) {}

    /**
     * A combination.
     *
     * @param arbitraries what makes the values, at least two
     * @param names what to call each value, where it has a name of its own
     * @param apart one more value, or none, that always has a name of its own
     */
    ArbitraryGroups(List<CodeBlock> arbitraries, List<String> names, Optional<Named> apart) {
        this.apart = apart.stream().toList();
        this.groups = parts(arbitraries, NAMES.size() - this.apart.size());
        this.names = List.copyOf(names);
    }

    /** Whether each value is a parameter of its own. */
    boolean isOne() {
        return groups.size() == names.size();
    }

    // Combinators.combine(
    //                 Combinators.combine(KatcpArbitraries.bool(), ...).as(Tuple::of),
    //                 Combinators.combine(KatcpArbitraries.string(), ...).as(Tuple::of))
    //         .as((first, second) -> ...)
    CodeBlock combinedAs(CodeBlock result) {
        CodeBlock arbitraries = Stream.concat(
                        groups.stream().map(ArbitraryGroups::arbitrary),
                        apart.stream().map(Named::arbitrary))
                .map(arbitrary -> CodeBlock.of("\n$L", arbitrary))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("$T.combine($>$>$L)$<$<\n.as($L)", KatcpRuntime.COMBINATORS, arbitraries, result);
    }

    /** The parameters of what is made of the values. */
    CodeBlock parameters() {
        List<String> parameters = isOne() ? names : NAMES.subList(0, groups.size());
        return Stream.concat(parameters.stream(), apart.stream().map(Named::name))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(", "));
    }

    /** Each value in terms of the parameters: {@code frequency}, {@code first.get2()}. */
    List<CodeBlock> values() {
        Stream<String> values = isOne()
                ? names.stream()
                : IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(group -> valuesIn(NAMES.get(group), groups.get(group)));
        return values.map(value -> CodeBlock.of("$L", value)).toList();
    }

    private static Stream<String> valuesIn(String tuple, List<CodeBlock> group) {
        if (group.size() == 1) {
            return Stream.of(tuple);
        }
        List<List<CodeBlock>> parts = parts(group);
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(part -> valuesIn(tuple + ".get" + (part + 1) + "()", parts.get(part)));
    }

    private static CodeBlock arbitrary(List<CodeBlock> group) {
        if (group.size() == 1) {
            return group.get(0);
        }
        CodeBlock arbitraries = parts(group).stream()
                .map(part -> CodeBlock.of("\n$L", arbitrary(part)))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of(
                "$T.combine($>$>$>$>$L)$<$<\n.as($T::of)$<$<",
                KatcpRuntime.COMBINATORS,
                arbitraries,
                KatcpRuntime.TUPLE);
    }

    private static List<List<CodeBlock>> parts(List<CodeBlock> arbitraries) {
        return parts(arbitraries, NAMES.size());
    }

    /** One by one, or, if they are too many for that, in groups of nearly equal size. */
    private static List<List<CodeBlock>> parts(List<CodeBlock> arbitraries, int most) {
        int size = arbitraries.size();
        int parts = size <= most ? size : Math.min(most, 1 + (size - 1) / most);
        return IntStream.range(0, parts)
                .mapToObj(part -> arbitraries.subList(size * part / parts, size * (part + 1) / parts))
                .toList();
    }
}
