package io.labwire.benchmarks;

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

/**
 * Interleaved rounds of a benchmark whose parameter {@code sample} is a constant of an enum: each round measures every sample
 * once, in a JVM of its own.
 */
public final class SampleRounds {

    private static final int MEASURED = 3;
    private static final TimeValue LONG = TimeValue.milliseconds(300);

    private final Class<?> benchmark;
    private final int warmups;
    private final TimeValue warmup;
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();

    /**
     * Rounds that have not begun.
     *
     * @param benchmark the class of the measured methods
     * @param warmups how often each of them runs before it is measured
     * @param warmup for how long each time
     */
    public SampleRounds(Class<?> benchmark, int warmups, TimeValue warmup) {
        this.benchmark = benchmark;
        this.warmups = warmups;
        this.warmup = warmup;
    }

    /**
     * Measures.
     *
     * @param rounds how often
     * @param samples the values of the parameter
     * @throws RunnerException if it cannot be measured
     */
    public void run(int rounds, Enum<?>[] samples) throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (Enum<?> sample : samples) {
                System.err.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, sample);
                record(sample, measure(sample));
            }
        }
    }

    private Collection<RunResult> measure(Enum<?> sample) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + ".*")
                        .param("sample", sample.name())
                        .forks(1)
                        .warmupIterations(warmups)
                        .warmupTime(warmup)
                        .measurementIterations(MEASURED)
                        .measurementTime(LONG)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private void record(Enum<?> sample, Collection<RunResult> results) {
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark();
            String name = key(sample, method.substring(method.lastIndexOf('.') + 1));
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            times.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
            bytes.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(allocated == null ? Double.NaN : allocated.getScore());
        }
    }

    /**
     * What a method took.
     *
     * @param sample with which sample
     * @param method its name
     * @return nanoseconds, one figure of each round
     */
    public List<Double> times(Enum<?> sample, String method) {
        return times.getOrDefault(key(sample, method), List.of());
    }

    /**
     * What a method allocated.
     *
     * @param sample with which sample
     * @param method its name
     * @return bytes, one figure of each round; no number where it was not measured
     */
    public List<Double> bytes(Enum<?> sample, String method) {
        return bytes.getOrDefault(key(sample, method), List.of());
    }

    private static String key(Enum<?> sample, String method) {
        return sample.name() + "." + method;
    }
}
