package io.labwire.benchmarks.katcp;

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

/** Runs {@link LineBenchmark} in interleaved rounds and prints a table of medians and of ratios to the splitter. */
final class LineReport {

    private static final List<String> PAIRS = List.of("offsets", "typed", "format");

    private final int rounds;
    private final Map<String, List<Figure>> figures = new TreeMap<>();

    LineReport(int rounds) {
        this.rounds = rounds;
    }

    void run() throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (SampleLine sample : SampleLine.values()) {
                System.err.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, sample);
                record(new Runner(new OptionsBuilder()
                                .include(LineBenchmark.class.getName() + ".*")
                                .param("sample", sample.name())
                                .forks(1)
                                .warmupIterations(3)
                                .warmupTime(TimeValue.milliseconds(300))
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
            SampleLine sample = SampleLine.valueOf(result.getParams().getParam("sample"));
            String benchmark = result.getParams().getBenchmark();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            double perLine = 1.0 / sample.batchSize();
            figures.computeIfAbsent(
                            sample + "." + benchmark.substring(benchmark.lastIndexOf('.') + 1),
                            key -> new ArrayList<>())
                    .add(new Figure(
                            result.getPrimaryResult().getScore() * perLine,
                            allocated == null ? 0 : allocated.getScore() * perLine));
        }
    }

    private void print() {
        System.out.println("| line | what | labwire ns | splitter ns | ratio | labwire B | splitter B | ANTLR ns |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (SampleLine sample : SampleLine.values()) {
            for (String what : PAIRS) {
                List<Figure> ours = rounds(sample, what);
                List<Figure> theirs = rounds(sample, what + "Plain");
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.1f | %.1f | %.2f | %.0f | %.0f | %s |%n",
                        sample,
                        what,
                        time(ours),
                        time(theirs),
                        ratio(ours, theirs),
                        bytes(ours),
                        bytes(theirs),
                        what.equals("offsets")
                                ? String.format(Locale.ROOT, "%.0f", time(rounds(sample, "offsetsAntlr")))
                                : "");
            }
        }
    }

    private List<Figure> rounds(SampleLine sample, String benchmark) {
        return figures.getOrDefault(sample + "." + benchmark, List.of());
    }

    private static double time(List<Figure> figures) {
        return Medians.of(figures.stream().map(Figure::nanoseconds).toList());
    }

    private static double bytes(List<Figure> figures) {
        return Medians.of(figures.stream().map(Figure::bytes).toList());
    }

    private static double ratio(List<Figure> ours, List<Figure> theirs) {
        return Medians.ofRatios(
                ours.stream().map(Figure::nanoseconds).toList(),
                theirs.stream().map(Figure::nanoseconds).toList());
    }

    private record Figure(double nanoseconds, double bytes) {}
}
