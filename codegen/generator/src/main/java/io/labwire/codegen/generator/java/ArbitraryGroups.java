package io.labwire.codegen.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several random values at once: side by side, or, beyond what jqwik combines, in groups and groups of groups. */
public final class ArbitraryGroups {

    private static final List<String> NAMES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final List<List<CodeBlock>> groups;
    private final List<String> names;
    private final List<Named> apart;

    /**
     * A random value in no group.
     *
     * @param name what to call it
     * @param arbitrary what makes it
     */
    public record Named(String name, CodeBlock arbitrary) {}

    /**
     * A combination.
     *
     * @param arbitraries what makes the values, at least two
     * @param names what to call each value, where it has a name of its own
     * @param apart one more value, or none, that always has a name of its own
     */
    public ArbitraryGroups(List<CodeBlock> arbitraries, List<String> names, Optional<Named> apart) {
        this.apart = apart.stream().toList();
        this.groups = parts(arbitraries, NAMES.size() - this.apart.size());
        this.names = List.copyOf(names);
    }

    /**
     * Whether each value is a parameter of its own.
     *
     * @return whether there is one group
     */
    public boolean isOne() {
        return groups.size() == names.size();
    }

    /**
     * The arbitrary of something that is made of the values.
     *
     * @param result a lambda or reference that makes it
     * @return the expression
     */
    // Combinators.combine(
    //                 Combinators.combine(KatcpArbitraries.bool(), ...).as(Tuple::of),
    //                 Combinators.combine(KatcpArbitraries.string(), ...).as(Tuple::of))
    //         .as((first, second) -> ...)
    public CodeBlock combinedAs(CodeBlock result) {
        CodeBlock arbitraries = Stream.concat(
                        groups.stream().map(ArbitraryGroups::arbitrary),
                        apart.stream().map(Named::arbitrary))
                .map(arbitrary -> CodeBlock.of("\n$L", arbitrary))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("$T.combine($>$>$L)$<$<\n.as($L)", KitRuntime.COMBINATORS, arbitraries, result);
    }

    /**
     * The parameters of what is made of the values.
     *
     * @return the names, with commas between them
     */
    public CodeBlock parameters() {
        List<String> parameters = isOne() ? names : NAMES.subList(0, groups.size());
        return Stream.concat(parameters.stream(), apart.stream().map(Named::name))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(", "));
    }

    /**
     * Each value in terms of the parameters.
     *
     * @return such as {@code frequency}, {@code first.get2()}
     */
    public List<CodeBlock> values() {
        Stream<String> values = isOne()
                ? names.stream()
                : IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(group -> valuesIn(NAMES.get(group), groups.get(group)));
        return values.map(value -> CodeBlock.of("$L", value)).toList();
    }

    /**
     * Random records.
     *
     * @param record the record
     * @param arbitraries what makes each of its components
     * @param names what the components are called
     * @return the expression
     */
    // Combinators.combine(Arbitraries.of(Band.values()), KatcpArbitraries.float64()).as(TuneRequest::new)
    public static CodeBlock combined(ClassName record, List<CodeBlock> arbitraries, List<String> names) {
        return switch (arbitraries.size()) {
            case 0 -> CodeBlock.of("$T.just(new $T())", KitRuntime.ARBITRARIES, record);
            case 1 -> CodeBlock.of("$L.map($T::new)", arbitraries.get(0), record);
            default -> {
                ArbitraryGroups groups = new ArbitraryGroups(arbitraries, names, Optional.empty());
                yield groups.combinedAs(
                        groups.isOne()
                                ? CodeBlock.of("$T::new", record)
                                : groups.made(record, CodeBlock.join(groups.values(), ",$W")));
            }
        };
    }

    /**
     * What makes a record of the values.
     *
     * @param record the record
     * @param arguments what its constructor is given, in terms of the parameters
     * @return a lambda
     */
    public CodeBlock made(ClassName record, CodeBlock arguments) {
        return CodeBlock.of("($L) -> new $T($L)", parameters(), record, arguments);
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
                "$T.combine($>$>$>$>$L)$<$<\n.as($T::of)$<$<", KitRuntime.COMBINATORS, arbitraries, KitRuntime.TUPLE);
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
