package io.labwire.benchmarks.katcp;

/** Measures KATCP and prints the tables of {@code benchmarks/README.md}. */
public final class KatcpReport {

    private KatcpReport() {}

    /**
     * Runs the measurements.
     *
     * @param arguments {@code lines} or {@code server} for a part, and the number of rounds; without any, both in six
     *     rounds
     * @throws Exception if a measurement cannot be made
     */
    public static void main(String... arguments) throws Exception {
        String part = arguments.length > 0 ? arguments[0] : "all";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        if (!part.equals("server")) {
            new LineReport(rounds).run();
        }
        if (!part.equals("lines")) {
            new ServerReport(rounds).run();
        }
    }
}
