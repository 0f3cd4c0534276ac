package io.labwire.benchmarks.json;

import io.labwire.benchmarks.Medians;
import io.labwire.benchmarks.SampleRounds;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link JsonBenchmark} in interleaved rounds and prints a table of medians and of ratios to the peers. */
public final class JsonReport {

    private JsonReport() {}

    /**
     * Measures.
     *
     * @param rounds how often
     * @throws RunnerException if it cannot be measured
     */
    public static void run(int rounds) throws RunnerException {
        SampleRounds measured = new SampleRounds(JsonBenchmark.class, 4, TimeValue.milliseconds(400));
        measured.run(rounds, JsonSample.values());
        print(measured);
    }

    private static void print(SampleRounds measured) {
        System.out.println("| payload | what | labwire ns | databind ns | by hand ns | of databind | of by hand "
                + "| labwire B | databind B | by hand B | of databind | of by hand |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (JsonSample sample : JsonSample.values()) {
            for (String what : List.of("read", "write")) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s, %d B | %s | %s | %s |%n",
                        sample,
                        sample.bytes().length,
                        what,
                        columns(peer -> measured.times(sample, what + peer)),
                        columns(peer -> measured.bytes(sample, what + peer)));
            }
        }
    }

    private static String columns(Function<String, List<Double>> figures) {
        List<Double> ours = figures.apply("");
        List<Double> databind = figures.apply("Databind");
        List<Double> hand = figures.apply("Hand");
        return String.format(
                Locale.ROOT,
                "%.0f | %.0f | %.0f | %.2f | %.2f",
                Medians.of(ours),
                Medians.of(databind),
                Medians.of(hand),
                Medians.ofRatios(ours, databind),
                Medians.ofRatios(ours, hand));
    }
}
