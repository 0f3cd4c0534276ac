package io.labwire.benchmarks.katcp;

import io.labwire.benchmarks.Medians;
import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.server.KatcpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the same load on a KATCP server and on a line echo, in turn, and prints requests per second and their ratio. */
final class ServerReport {

    private static final double SECONDS = 2;

    private final int rounds;

    ServerReport(int rounds) {
        this.rounds = rounds;
    }

    void run() throws Exception {
        System.out.println("| connections x depth | labwire requests/s | line echo lines/s | ratio |");
        System.out.println("| --- | ---: | ---: | ---: |");
        try (KatcpServer server = KatcpServer.start(
                        config -> config.host("127.0.0.1").port(0).device(new Nothing()));
                LineEcho echo = new LineEcho()) {
            InetSocketAddress served = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), server.address().port().orElseThrow());
            compare(served, echo.address(), 1, 1);
            compare(served, echo.address(), 16, 100);
        }
    }

    /** Puts the same loads on any server, such as one of another library. */
    static void load(InetSocketAddress server) {
        try (Load one = new Load(server, 1, 1);
                Load many = new Load(server, 16, 100)) {
            System.out.printf(Locale.ROOT, "1 x 1: %.0f requests/s%n", one.run(SECONDS));
            System.out.printf(Locale.ROOT, "16 x 100: %.0f requests/s%n", many.run(SECONDS));
        }
    }

    private void compare(InetSocketAddress server, InetSocketAddress echo, int connections, int depth) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Load ourLoad = new Load(server, connections, depth);
                Load theirLoad = new Load(echo, connections, depth)) {
            ourLoad.run(SECONDS);
            theirLoad.run(SECONDS);
            for (int round = 1; round <= rounds; round++) {
                System.err.printf(Locale.ROOT, "round %d of %d: %d x %d%n", round, rounds, connections, depth);
                ours.add(ourLoad.run(SECONDS));
                theirs.add(theirLoad.run(SECONDS));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %d x %d | %.0f | %.0f | %.2f |%n",
                connections,
                depth,
                Medians.of(ours),
                Medians.of(theirs),
                Medians.ofRatios(ours, theirs));
    }

    /** A device with nothing but the standard requests. */
    private static final class Nothing implements KatcpDevice {
        @Override
        public DeviceInfo info() {
            return new DeviceInfo("nothing", "1.0");
        }
    }
}
