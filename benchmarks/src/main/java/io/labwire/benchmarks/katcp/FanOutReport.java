package io.labwire.benchmarks.katcp;

import io.labwire.benchmarks.Medians;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One sensor, fifty clients that are told of each of its readings: informs per second, beside prepared bytes. */
final class FanOutReport {

    private static final int CLIENTS = 50;
    private static final int[] ROWS = {1, 64};
    private static final double SECONDS = 2;

    private final int rounds;

    FanOutReport(int rounds) {
        this.rounds = rounds;
    }

    void run() throws Exception {
        System.out.println("| clients | updates in a row | labwire informs/s | prepared bytes informs/s | ratio |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        try (FanOut sensor = new SensorFanOut();
                FanOut prepared = new PreparedFanOut();
                Listeners ourListeners = new Listeners(sensor);
                Listeners theirListeners = new Listeners(prepared)) {
            for (int row : ROWS) {
                compare(ourListeners, theirListeners, row);
            }
        }
    }

    private void compare(Listeners ourListeners, Listeners theirListeners, int row) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        ourListeners.run(row);
        theirListeners.run(row);
        for (int round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "round %d of %d: fan-out in rows of %d%n", round, rounds, row);
            ours.add(ourListeners.run(row));
            theirs.add(theirListeners.run(row));
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.0f | %.0f | %.2f |%n",
                CLIENTS,
                row,
                Medians.of(ours),
                Medians.of(theirs),
                Medians.ofRatios(ours, theirs));
    }

    /** The clients, on one thread. All lines have the same length, so that bytes need only be counted. */
    private static final class Listeners implements AutoCloseable {
        private final FanOut server;
        private final Selector selector = Selector.open();
        private final ByteBuffer input = ByteBuffer.allocateDirect(1 << 18);
        private int lineLength;
        private int number;

        private Listeners(FanOut server) throws IOException {
            this.server = server;
            for (int index = 0; index < CLIENTS; index++) {
                SocketChannel channel = SocketChannel.open(server.address());
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.write(ByteBuffer.wrap(server.subscription().getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
            }
            long greetings = readAll();
            server.update(++number, true);
            long lines = readAll();
            if (greetings == 0 || lines == 0 || lines % CLIENTS != 0) {
                throw new IOException(lines + " bytes are not the same for " + CLIENTS + " clients");
            }
            lineLength = (int) (lines / CLIENTS);
        }

        /** How many bytes come until nothing more does. */
        private long readAll() throws IOException {
            long all = 0;
            for (long more = -1; more != 0; all += more) {
                more = read(1000);
            }
            return all;
        }

        /** Informs per second: a row of updates at a time, until all clients have got all of them. */
        private double run(int row) throws IOException {
            long start = System.nanoTime();
            long end = start + (long) (SECONDS * 1e9);
            long informs = 0;
            while (System.nanoTime() < end) {
                for (int i = 1; i <= row; i++) {
                    server.update(++number, i == row);
                }
                for (long left = (long) row * CLIENTS * lineLength; left > 0; ) {
                    left -= read(1000);
                }
                informs += (long) row * CLIENTS;
            }
            return informs * 1e9 / (System.nanoTime() - start);
        }

        private long read(long milliseconds) throws IOException {
            selector.select(milliseconds);
            long bytes = 0;
            for (SelectionKey key : selector.selectedKeys()) {
                input.clear();
                int length = ((SocketChannel) key.channel()).read(input);
                if (length < 0) {
                    throw new IOException("the server closed a connection");
                }
                bytes += length;
            }
            selector.selectedKeys().clear();
            return bytes;
        }

        @Override
        public void close() throws IOException {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        }
    }
}
