package io.labwire.conformance.simulation;

import java.util.Random;
import java.util.function.LongConsumer;

/**
 * The seeds of a run of many simulations: a random first one and those after it, or, where the system property {@value
 * #PROPERTY} is set, only that one. A simulation that fails says which seed it had and how to run it again.
 */
public final class Seeds {

    /** The system property that names the one seed to run. */
    public static final String PROPERTY = "labwire.seed";

    private Seeds() {}

    /**
     * Runs a simulation once for each seed.
     *
     * @param title what is simulated, for the report
     * @param times how many seeds
     * @param simulation one run
     * @throws AssertionError if one fails, naming its seed
     */
    public static void run(String title, int times, LongConsumer simulation) {
        String named = System.getProperty(PROPERTY);
        long first = named == null ? new Random().nextLong() : Long.parseLong(named.strip());
        int runs = named == null ? times : 1;
        System.out.println(title + ": " + runs + " run(s) from seed " + first);
        for (int run = 0; run < runs; run++) {
            long seed = first + run;
            try {
                simulation.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        title + " failed with seed " + seed + "; run it again with -D" + PROPERTY + "=" + seed + ": "
                                + e.getMessage(),
                        e);
            }
        }
    }
}
