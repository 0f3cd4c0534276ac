package io.labwire.benchmarks.katcp;

import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.server.KatcpServer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Many clients and sensors for a long time, in one process: the live heap after a garbage collection is to be at the end what
 * it was once all had settled. Prints a row for each minute.
 */
public final class Soak {

    private static final int CLIENTS = 500;
    private static final int SENSORS = 10_000;
    private static final int SETTLED = 2;
    private static final double MOST_GROWTH = 1.05;
    private static final long MINUTE = 60_000_000_000L;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    private Soak() {}

    /**
     * Runs the soak, and ends with 1 if the heap has grown.
     *
     * @param arguments how many minutes; 10 without
     * @throws Exception if it cannot be run
     */
    public static void main(String... arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        if (!new Soak().run(minutes)) {
            System.exit(1);
        }
    }

    private boolean run(int minutes) throws Exception {
        ManySensors device = new ManySensors(SENSORS);
        try (KatcpServer server = KatcpServer.start(
                        config -> config.host("127.0.0.1").port(0).device(device));
                SoakClients clients = new SoakClients(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(),
                                server.address().port().orElseThrow()),
                        CLIENTS,
                        device.names())) {
            System.out.println(
                    "| minute | live heap MB | readings set | lines received | clients that came and went |");
            System.out.println("| ---: | ---: | ---: | ---: | ---: |");
            List<Double> heap = new ArrayList<>();
            long set = 0;
            long start = System.nanoTime();
            for (int minute = 1; minute <= minutes; minute++) {
                set += work(device, clients, start + minute * MINUTE);
                heap.add(liveMegabytes());
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f | %d | %d | %d |%n",
                        minute,
                        heap.get(minute - 1),
                        set,
                        clients.lines(),
                        clients.replaced());
            }
            double settled = heap.get(Math.min(SETTLED, minutes) - 1);
            double growth = heap.get(minutes - 1) / settled;
            System.out.printf(
                    Locale.ROOT,
                    "%nLive heap at the end: %.3f of that at minute %d; at most %.2f is allowed.%n",
                    growth,
                    Math.min(SETTLED, minutes),
                    MOST_GROWTH);
            return growth <= MOST_GROWTH;
        }
    }

    /** Sets readings, has the clients read, and now and then lets one go and another come. */
    private static long work(ManySensors device, SoakClients clients, long until) throws Exception {
        long set = 0;
        long turn = 0;
        List<Sensor<Long>> sensors = device.list();
        while (System.nanoTime() < until) {
            for (int i = 0; i < 200; i++) {
                sensors.get((int) ((turn * 7919 + i * 31L) % sensors.size())).set(turn);
                set++;
            }
            clients.turn(turn++);
        }
        return set;
    }

    private double liveMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }
}
