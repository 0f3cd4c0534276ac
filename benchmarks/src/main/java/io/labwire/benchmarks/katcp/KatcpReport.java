package io.labwire.benchmarks.katcp;

import java.net.InetSocketAddress;

/** Measures KATCP and prints the tables of {@code benchmarks/README.md}. */
public final class KatcpReport {

    private KatcpReport() {}

    /**
     * Runs the measurements.
     *
     * @param arguments {@code load}, a host and a port put the server's load on any KATCP server; else {@code lines}, {@code server}, {@code fan-out} or {@code memory} for a part, and the number of rounds;
     *     without any, all in six rounds
     * @throws Exception if a measurement cannot be made
     */
    public static void main(String... arguments) throws Exception {
        String part = arguments.length > 0 ? arguments[0] : "all";
        if (part.equals("load")) {
            ServerReport.load(new InetSocketAddress(arguments[1], Integer.parseInt(arguments[2])));
            return;
        }
        boolean all = part.equals("all");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        if (all || part.equals("lines")) {
            new LineReport(rounds).run();
        }
        if (all || part.equals("server")) {
            new ServerReport(rounds).run();
        }
        if (all || part.equals("fan-out")) {
            new FanOutReport(rounds).run();
        }
        if (all || part.equals("memory")) {
            new MemoryReport().run();
        }
    }
}
