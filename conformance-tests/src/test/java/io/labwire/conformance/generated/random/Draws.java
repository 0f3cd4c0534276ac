package io.labwire.conformance.generated.random;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What all sketches are drawn from. */
final class Draws {

    private static final int MANY = 1000;

    private Draws() {}

    static Arbitrary<String> doc() {
        return Arbitraries.of(HostileNames.SPLINTERS).list().ofMaxSize(4).map(splinters -> String.join("", splinters));
    }

    static Arbitrary<LifeSketch> life() {
        Arbitrary<String> told =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just("")), Tuple.of(1, doc().filter(Draws::isSeen)));
        return Combinators.combine(anyOf(), told, told).as(LifeSketch::new);
    }

    private static boolean isSeen(String text) {
        return !text.isBlank();
    }

    static Arbitrary<String> names(List<String> hostile, Arbitrary<String> others) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(hostile)), Tuple.of(1, others));
    }

    static Arbitrary<String> word(String first, String others, int most) {
        return Combinators.combine(
                        Arbitraries.of(first.chars().mapToObj(c -> (char) c).toList()),
                        Arbitraries.strings().withChars(others).ofMaxLength(most))
                .as((start, rest) -> start + rest);
    }

    /** Which one of what there are: a number, for what is chosen from is only known once names are settled. */
    static Arbitrary<Integer> anyOf() {
        return Arbitraries.integers().between(0, MANY).withDistribution(RandomDistribution.uniform());
    }

    /** 0 for none, or which one. */
    static Arbitrary<Integer> noneOrAnyOf() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(1, anyOf()));
    }

    static Arbitrary<Boolean> bool() {
        return Arbitraries.of(false, true);
    }
}
