package io.labwire.benchmarks.json;

import io.labwire.benchmarks.Medians;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link JsonBenchmark} in interleaved rounds and prints a table of medians and of ratios to the peers. */
public final class JsonReport {

    private final int rounds;
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();

    private JsonReport(int rounds) {
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @param rounds how often
     * @throws RunnerException if it cannot be measured
     */
    public static void run(int rounds) throws RunnerException {
        new JsonReport(rounds).run();
    }

    private void run() throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (JsonSample sample : JsonSample.values()) {
                System.err.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, sample);
                record(new Runner(new OptionsBuilder()
                                .include(JsonBenchmark.class.getName() + ".*")
                                .param("sample", sample.name())
                                .forks(1)
                                .warmupIterations(4)
                                .warmupTime(TimeValue.milliseconds(400))
                                .measurementIterations(3)
                                .measurementTime(TimeValue.milliseconds(300))
                                .addProfiler(GCProfiler.class)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run());
            }
        }
        print();
    }

    private void record(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String name =
                    result.getParams().getParam("sample") + "." + benchmark.substring(benchmark.lastIndexOf('.') + 1);
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            times.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
            bytes.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(allocated == null ? Double.NaN : allocated.getScore());
        }
    }

    private void print() {
        System.out.println("| payload | what | labwire ns | databind ns | by hand ns | of databind | of by hand "
                + "| labwire B | databind B | by hand B | of databind | of by hand |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (JsonSample sample : JsonSample.values()) {
            for (String what : List.of("read", "write")) {
                String name = sample + "." + what;
                System.out.printf(
                        Locale.ROOT,
                        "| %s, %d B | %s | %s | %s |%n",
                        sample,
                        sample.bytes().length,
                        what,
                        columns(times, name),
                        columns(bytes, name));
            }
        }
    }

    private static String columns(Map<String, List<Double>> figures, String name) {
        List<Double> ours = figures.getOrDefault(name, List.of());
        List<Double> databind = figures.getOrDefault(name + "Databind", List.of());
        List<Double> hand = figures.getOrDefault(name + "Hand", List.of());
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
