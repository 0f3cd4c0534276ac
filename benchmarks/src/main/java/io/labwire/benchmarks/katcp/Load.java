package io.labwire.benchmarks.katcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * A load of watchdog requests: a number of connections, each with a number of requests under way.
 *
 * <p>One thread serves all connections. An answer is a line; what it says is checked by the tests, not here, so that the
 * same load can be put on a server and on the echo beside it.
 */
final class Load implements AutoCloseable {

    private static final byte[] REQUEST = "?watchdog[42]\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Selector selector;
    private final ByteBuffer input = ByteBuffer.allocateDirect(1 << 16);
    private final ByteBuffer requests;

    Load(InetSocketAddress address, int connections, int depth) {
        requests = ByteBuffer.allocateDirect(REQUEST.length * depth);
        for (int index = 0; index < depth; index++) {
            requests.put(REQUEST);
        }
        try {
            selector = Selector.open();
            for (int index = 0; index < connections; index++) {
                SocketChannel channel = SocketChannel.open(address);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, new Answers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the load on for a time.
     *
     * @param seconds how long
     * @return answers per second
     */
    double run(double seconds) {
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            for (SelectionKey key : selector.keys()) {
                send(key, requests.capacity() / REQUEST.length);
            }
            long answers = 0;
            int underWay = selector.keys().size() * (requests.capacity() / REQUEST.length);
            long now = start;
            while (underWay > 0) {
                selector.select();
                now = System.nanoTime();
                boolean over = now >= end;
                Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
                while (ready.hasNext()) {
                    SelectionKey key = ready.next();
                    ready.remove();
                    int lines = read(key);
                    answers += lines;
                    if (over) {
                        underWay -= lines;
                    } else {
                        send(key, lines);
                    }
                }
            }
            return answers * 1e9 / (now - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int read(SelectionKey key) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        input.clear();
        int length = channel.read(input);
        if (length < 0) {
            throw new IOException("the server closed the connection");
        }
        return ((Answers) key.attachment()).in(input.flip());
    }

    private void send(SelectionKey key, int count) throws IOException {
        if (count == 0) {
            return;
        }
        ByteBuffer some = requests.duplicate();
        some.position(0).limit(count * REQUEST.length);
        SocketChannel channel = (SocketChannel) key.channel();
        while (some.hasRemaining()) {
            channel.write(some);
        }
    }

    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the lines of one connection that are answers: those that are no informs, such as a greeting. */
    private static final class Answers {
        private boolean lineStarts = true;
        private boolean inform;

        int in(ByteBuffer bytes) {
            int count = 0;
            while (bytes.hasRemaining()) {
                byte each = bytes.get();
                if (lineStarts) {
                    inform = each == '#';
                }
                lineStarts = each == '\n';
                if (lineStarts && !inform) {
                    count++;
                }
            }
            return count;
        }
    }
}
