package io.labwire.benchmarks.katcp;

import io.labwire.benchmarks.Medians;
import io.labwire.benchmarks.SampleRounds;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link LineBenchmark} in interleaved rounds and prints a table of medians and of ratios to the splitter. */
final class LineReport {

    private static final List<String> PAIRS = List.of("offsets", "typed", "format");

    private final int rounds;
    private final SampleRounds measured = new SampleRounds(LineBenchmark.class, 3, TimeValue.milliseconds(300));

    LineReport(int rounds) {
        this.rounds = rounds;
    }

    void run() throws RunnerException {
        measured.run(rounds, SampleLine.values());
        print();
    }

    private void print() {
        System.out.println("| line | what | labwire ns | splitter ns | ratio | labwire B | splitter B | ANTLR ns |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (SampleLine sample : SampleLine.values()) {
            for (String what : PAIRS) {
                String plain = what + "Plain";
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.1f | %.1f | %.2f | %.0f | %.0f | %s |%n",
                        sample,
                        what,
                        time(sample, what),
                        time(sample, plain),
                        Medians.ofRatios(measured.times(sample, what), measured.times(sample, plain)),
                        bytes(sample, what),
                        bytes(sample, plain),
                        what.equals("offsets") ? String.format(Locale.ROOT, "%.0f", time(sample, "offsetsAntlr")) : "");
            }
        }
    }

    /** Of one line: a benchmark's call reads as many as its batch. */
    private double time(SampleLine sample, String benchmark) {
        return Medians.of(measured.times(sample, benchmark)) / sample.batchSize();
    }

    private double bytes(SampleLine sample, String benchmark) {
        return Medians.of(measured.bytes(sample, benchmark)) / sample.batchSize();
    }
}
