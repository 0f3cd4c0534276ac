package io.labwire.cli.katcp;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A bare connection to a device: bytes out, lines in. */
final class KatcpSocket implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Socket socket;
    private final BufferedReader in;

    KatcpSocket(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    void send(String line) throws IOException {
        send((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next line; there has to be one. */
    String read() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new EOFException("the device has closed the connection");
        }
        return line;
    }

    List<String> read(int lines) throws IOException {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            read.add(read());
        }
        return read;
    }

    /** Everything up to the end of the connection. */
    List<String> readAll() throws IOException {
        List<String> read = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            read.add(line);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
