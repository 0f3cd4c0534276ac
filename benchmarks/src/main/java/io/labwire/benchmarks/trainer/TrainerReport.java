package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.json.JsonReport;

/** Measures AutoTrainer and its JSON, and prints the tables of {@code benchmarks/README.md}. */
public final class TrainerReport {

    private TrainerReport() {}

    /**
     * Runs the measurements.
     *
     * @param arguments {@code json}, {@code requests} or {@code publish}, and the number of rounds, six unless it is given
     * @throws Exception if a measurement cannot be made
     */
    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        switch (arguments.length > 0 ? arguments[0] : "") {
            case "json" -> JsonReport.run(rounds);
            case "requests" -> new RequestReport(rounds).run();
            case "publish" -> new PublishReport(rounds).run();
            default -> throw new IllegalArgumentException("json, requests or publish, and a number of rounds");
        }
    }
}
