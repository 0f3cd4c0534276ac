package io.labwire.trainer.zmq;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** A connection that says what a test wants it to, in the bytes of ZeroMQ's protocol or in others. */
public final class RawPeer implements AutoCloseable {

    /** Versions of ZeroMQ's protocol, by the number in their greeting. */
    public enum Version {
        ONE(0),
        TWO(1),
        THREE(3);

        private final int revision;

        Version(int revision) {
            this.revision = revision;
        }
    }

    /** What a greeting says of its sender; 3 is a REQ, 2 a SUB. */
    private static final int REQ = 3;

    private static final int GREETING = 64;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;

    private RawPeer(Socket socket) {
        this.socket = socket;
    }

    public static RawPeer to(String address) {
        try {
            Socket made = new Socket(InetAddress.getLoopbackAddress(), Endpoint.port(address));
            made.setSoTimeout(PATIENCE_MILLIS);
            return new RawPeer(made);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The other end of a connection that has been taken. */
    public static RawPeer of(Socket taken) throws IOException {
        taken.setSoTimeout(PATIENCE_MILLIS);
        return new RawPeer(taken);
    }

    /** Says so; a device that has hung up meanwhile is no matter. */
    public RawPeer say(byte[]... parts) {
        try {
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
            socket.getOutputStream().flush();
        } catch (IOException hungUp) {
            return this;
        }
        return this;
    }

    /** Greets, and waits for the greeting of the other end, as whoever means to be understood does. */
    public RawPeer greet(Version version, String socketType) throws IOException {
        say(greeting(version, socketType));
        if (version == Version.THREE) {
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            answer.readFully(new byte[GREETING + 1]);
            answer.readFully(new byte[answer.readUnsignedByte()]);
        }
        return this;
    }

    /** Waits until the other end asks whether this one is there, whatever else it says before. */
    public RawPeer awaitPing() throws IOException {
        DataInputStream from = new DataInputStream(socket.getInputStream());
        byte[] body = new byte[0];
        while (!new String(body, StandardCharsets.ISO_8859_1).startsWith("\4PING")) {
            boolean isLong = (from.readByte() & 2) != 0;
            body = new byte[isLong ? (int) from.readLong() : from.readUnsignedByte()];
            from.readFully(body);
        }
        return this;
    }

    /** Says that this end is there. */
    public RawPeer pong() {
        return say(new byte[] {4, 5}, "\4PONG".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Waits until the other end hangs up, and tells how many bytes came until then; one that goes on talking instead fails the test. */
    public long awaitEnd() throws IOException {
        byte[] thrownAway = new byte[1 << 16];
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        long all = 0;
        int count = 0;
        while (count >= 0) {
            if (System.nanoTime() > until) {
                throw new SocketTimeoutException("the other end has not hung up");
            }
            all += count;
            count = read(thrownAway);
        }
        return all;
    }

    private int read(byte[] into) throws IOException {
        try {
            return socket.getInputStream().read(into);
        } catch (SocketException reset) {
            return -1;
        }
    }

    /** The greeting of a version up to the first frame, that of version 3 with what a socket type says of itself. */
    public static byte[] greeting(Version version, String socketType) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {-1, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, (byte) version.revision});
        switch (version) {
            case ONE -> all.writeBytes(new byte[] {REQ, 1, 0});
            case TWO -> all.writeBytes(new byte[] {REQ, 0, 0});
            case THREE -> {
                all.write(0);
                all.writeBytes("NULL".getBytes(StandardCharsets.US_ASCII));
                all.writeBytes(new byte[GREETING - all.size()]);
                byte[] ready = ready(socketType);
                all.writeBytes(new byte[] {4, (byte) ready.length});
                all.writeBytes(ready);
            }
        }
        return all.toByteArray();
    }

    private static byte[] ready(String socketType) {
        ByteArrayOutputStream ready = new ByteArrayOutputStream();
        for (String name : new String[] {"READY", "Socket-Type"}) {
            ready.write(name.length());
            ready.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        }
        ready.writeBytes(new byte[] {0, 0, 0, (byte) socketType.length()});
        ready.writeBytes(socketType.getBytes(StandardCharsets.US_ASCII));
        return ready.toByteArray();
    }

    /** The beginning of a frame, with the length that it is said to have. */
    public static byte[] announcement(Version version, long length) {
        ByteBuffer text = ByteBuffer.allocate(Byte.BYTES + Long.BYTES + Byte.BYTES);
        text.put((byte) (version == Version.ONE ? 0xff : 2)).putLong(length);
        return version == Version.ONE
                ? text.put((byte) 0).array()
                : Arrays.copyOf(text.array(), Byte.BYTES + Long.BYTES);
    }

    /** A frame of version 2 or 3. */
    public static byte[] frame(byte[] body) {
        ByteBuffer text = ByteBuffer.allocate(Byte.BYTES + Long.BYTES + body.length);
        return text.put((byte) 2).putLong(body.length).put(body).array();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unimportant) {
            throw new UncheckedIOException(unimportant);
        }
    }
}
