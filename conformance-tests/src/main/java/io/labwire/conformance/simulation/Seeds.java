package io.labwire.conformance.simulation;

import java.util.Optional;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The seeds of a run of many simulations: a random first one and those after it, or, where the system property {@value
 * #PROPERTY} is set, only that one. A simulation that fails says which seed it had and how to run it again.
 */
public final class Seeds {

    /** The system property that names the one seed to run. */
    public static final String PROPERTY = "labwire.seed";

    private Seeds() {}

    /**
     * Runs a simulation once for each seed, on as many processors as there are.
     *
     * @param title what is simulated, for the report
     * @param times how many seeds
     * @param simulation one run; several at the same time
     * @throws AssertionError if one fails, naming its seed
     */
    public static void run(String title, int times, LongConsumer simulation) {
        String named = System.getProperty(PROPERTY);
        long first = named == null ? new Random().nextLong() : Long.parseLong(named.strip());
        int runs = named == null ? times : 1;
        System.out.println(title + ": " + runs + " run(s) from seed " + first);
        Optional<AssertionError> failure = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> failure(title, first + run, simulation))
                .flatMap(Optional::stream)
                .findFirst();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static Optional<AssertionError> failure(String title, long seed, LongConsumer simulation) {
        try {
            simulation.accept(seed);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(new AssertionError(
                    title + " failed with seed " + seed + "; run it again with -D" + PROPERTY + "=" + seed + ": "
                            + e.getMessage(),
                    e));
        }
    }
}
