package io.labwire.benchmarks.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code labwire generate} as a process of its own, from its start to its end. */
final class ColdCommand {

    private static final int RUNS = 7;

    private ColdCommand() {}

    static void run(Path jar, List<String> schemas) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            seconds.add(once(jar, schemas));
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%nlabwire generate of the built-in schemas, a cold process: median %.2f s, slowest %.2f s of %d%n",
                sorted.get(RUNS / 2),
                sorted.get(RUNS - 1),
                RUNS);
    }

    /** With the options of the launcher script. */
    private static double once(Path jar, List<String> schemas) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("labwire-benchmark");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "generate"));
        words.addAll(schemas);
        words.addAll(List.of("--out", folder.resolve("main").toString()));
        words.addAll(List.of("--test-out", folder.resolve("test").toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        SchemaReport.delete(folder);
        if (code != 0) {
            throw new IOException("labwire generate ended with " + code);
        }
        return seconds;
    }
}
