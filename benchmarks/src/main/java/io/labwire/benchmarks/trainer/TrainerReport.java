package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.json.JsonReport;

/** Measures AutoTrainer and its JSON, and prints the tables of {@code benchmarks/README.md}. */
public final class TrainerReport {

    private TrainerReport() {}

    /**
     * Runs the measurements.
     *
     * @param arguments {@code json}, {@code requests}, {@code publish}, or {@code trainer} for all of them, and the number of rounds,
     *     six unless it is given
     * @throws Exception if a measurement cannot be made
     */
    public static void main(String... arguments) throws Exception {
        String part = arguments.length > 0 ? arguments[0] : "trainer";
        boolean all = part.equals("trainer");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        if (all || part.equals("json")) {
            JsonReport.run(rounds);
        }
        if (all || part.equals("requests")) {
            new RequestReport(rounds).run();
        }
        if (all || part.equals("publish")) {
            new PublishReport(rounds).run();
        }
    }
}
