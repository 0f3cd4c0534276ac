package io.labwire.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Medians of rounds, so that a slow moment of the machine does no harm. */
public final class Medians {

    private Medians() {}

    /**
     * The median.
     *
     * @param values one or more
     * @return the middle one, or the mean of the two in the middle
     */
    public static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * The median of the rounds' ratios.
     *
     * @param ours a figure of each round
     * @param theirs the peer's of the same rounds
     * @return ours by theirs
     */
    public static double ofRatios(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return of(ratios);
    }
}
