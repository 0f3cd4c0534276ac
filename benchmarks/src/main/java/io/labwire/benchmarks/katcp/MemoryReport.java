package io.labwire.benchmarks.katcp;

import io.labwire.katcp.server.KatcpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sensor, a client that does nothing, and a subscription keep on the heap. */
final class MemoryReport {

    private static final int SENSORS = 10_000;
    private static final int CLIENTS = 1000;

    void run() throws Exception {
        System.out.println("| of each | heap bytes |");
        System.out.println("| --- | ---: |");
        long before = used();
        ManySensors device = new ManySensors(SENSORS);
        print("sensor", (used() - before) / SENSORS);
        try (ServerSocket bare = new ServerSocket(0, CLIENTS);
                KatcpServer server = KatcpServer.start(
                        config -> config.host("127.0.0.1").port(0).device(device))) {
            int port = server.address().port().orElseThrow();
            connections(port, 1).close(); // classes and buffers that are there once
            long oneEnd = clientsEnd(bare);
            long start = used();
            try (Clients clients = connections(port, CLIENTS)) {
                print("connection that does nothing", (used() - start) / CLIENTS - oneEnd);
                long subscribing = used();
                clients.subscribeTo(String.join(",", device.names().subList(0, 100)));
                print("sensor subscribed to by one client more", (used() - subscribing) / (CLIENTS * 100L));
            }
        }
    }

    /** What the clients' ends of connections keep, which are in this process as well. */
    private static long clientsEnd(ServerSocket bare) throws IOException {
        long start = used();
        List<Socket> accepted = new ArrayList<>();
        List<SocketChannel> channels = new ArrayList<>();
        for (int index = 0; index < CLIENTS; index++) {
            channels.add(open(bare.getLocalPort()));
            accepted.add(bare.accept());
        }
        long sockets = used() - start;
        for (Socket socket : accepted) {
            socket.close();
        }
        for (SocketChannel channel : channels) {
            channel.close();
        }
        return sockets / CLIENTS / 2; // both ends are alike
    }

    private static SocketChannel open(int port) throws IOException {
        return SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static Clients connections(int port, int count) throws IOException {
        Clients clients = new Clients();
        for (int index = 0; index < count; index++) {
            SocketChannel channel = open(port);
            clients.channels.add(channel);
            clients.readUntil(channel, "katcp-device");
        }
        return clients;
    }

    private static void print(String what, long bytes) {
        System.out.printf(Locale.ROOT, "| %s | %d |%n", what, bytes);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Clients implements AutoCloseable {
        private final List<SocketChannel> channels = new ArrayList<>();
        private final ByteBuffer input = ByteBuffer.allocate(1 << 16);

        private void subscribeTo(String names) throws IOException {
            for (SocketChannel channel : channels) {
                channel.write(ByteBuffer.wrap(
                        ("?sensor-sampling[1] " + names + " event\n").getBytes(StandardCharsets.US_ASCII)));
                readUntil(channel, "!sensor-sampling[1] ok");
            }
        }

        private void readUntil(SocketChannel channel, String text) throws IOException {
            StringBuilder read = new StringBuilder();
            while (read.indexOf(text) < 0) {
                input.clear();
                if (channel.read(input) < 0) {
                    throw new IOException("the server closed a connection");
                }
                read.append(StandardCharsets.US_ASCII.decode(input.flip()));
            }
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel channel : channels) {
                channel.close();
            }
        }
    }
}
