package io.labwire.benchmarks.katcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The clients of a soak, on the thread of the caller: each has subscribed to a part of the sensors, so that all are
 * subscribed to five times, asks for something in its turn, and is replaced by another one now and then, in mid-line.
 */
final class SoakClients implements AutoCloseable {

    private static final int SENSORS_EACH = 100;
    private static final int TURNS_BETWEEN_LEAVERS = 20;
    private static final long SELECT_MILLIS = 5;

    private final InetSocketAddress server;
    private final List<String> sensors;
    private final Selector selector = Selector.open();
    private final ByteBuffer input = ByteBuffer.allocateDirect(1 << 16);
    private final List<SocketChannel> channels = new ArrayList<>();
    private long lines;
    private long replaced;

    SoakClients(InetSocketAddress server, int count, List<String> sensors) throws IOException {
        this.server = server;
        this.sensors = sensors;
        for (int index = 0; index < count; index++) {
            channels.add(connect(index));
        }
    }

    private SocketChannel connect(int index) throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        int from = index * SENSORS_EACH % sensors.size();
        String strategy = index % 3 == 0 ? "event-rate 0.1 5" : index % 3 == 1 ? "event" : "auto";
        send(
                channel,
                "?sensor-sampling[1] " + String.join(",", sensors.subList(from, from + SENSORS_EACH)) + " " + strategy
                        + "\n");
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
        return channel;
    }

    /** One client asks, perhaps one goes and another comes, and all read what is there. */
    void turn(long number) throws IOException {
        int index = (int) (number % channels.size());
        send(channels.get(index), "?watchdog[2]\n?sensor-value[3] " + sensors.get(index) + "\n");
        if (number % TURNS_BETWEEN_LEAVERS == 0) {
            send(channels.get(index), "?half-a-li");
            channels.get(index).close();
            channels.set(index, connect(index));
            replaced++;
        }
        selector.select(SELECT_MILLIS);
        for (SelectionKey key : selector.selectedKeys()) {
            read((SocketChannel) key.channel());
        }
        selector.selectedKeys().clear();
    }

    private void read(SocketChannel channel) throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        input.clear();
        if (channel.read(input) < 0) {
            throw new IOException("the server closed a connection");
        }
        input.flip();
        while (input.hasRemaining()) {
            if (input.get() == '\n') {
                lines++;
            }
        }
    }

    private static void send(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long lines() {
        return lines;
    }

    long replaced() {
        return replaced;
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
