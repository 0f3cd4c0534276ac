package io.labwire.conformance.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts which faults, states or outcomes a simulation met, so that a run which never met one can be told from a run
 * that passed.
 *
 * @param <E> what is counted
 */
public final class Tally<E extends Enum<E>> {

    private final Map<E, Long> counts;

    /**
     * Nothing met yet.
     *
     * @param kinds what is counted
     */
    public Tally(Class<E> kinds) {
        this.counts = new EnumMap<>(kinds);
        Stream.of(kinds.getEnumConstants()).forEach(kind -> counts.put(kind, 0L));
    }

    /**
     * Counts one.
     *
     * @param kind what was met
     */
    public void count(E kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    /**
     * Counts what another has counted.
     *
     * @param other what was met elsewhere
     */
    public void add(Tally<E> other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    /**
     * How often anything was met.
     *
     * @return the sum
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How often it was met.
     *
     * @param kind what
     * @return how often
     */
    public long of(E kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /**
     * What was never met.
     *
     * @return in the order of declaration
     */
    public List<E> missing() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A table, one line for each kind, in the order of declaration. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "  %-34s %,12d%n",
                        entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        entry.getValue()))
                .collect(Collectors.joining());
    }
}
