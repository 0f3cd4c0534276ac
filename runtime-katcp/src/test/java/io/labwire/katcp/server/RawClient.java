package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends and reads bytes as it likes. */
final class RawClient implements AutoCloseable {
    final Socket socket;
    final BufferedReader lines;

    RawClient(KatcpServer server) throws IOException {
        socket = new Socket(server.address().host(), Loopback.port(server));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            assertThat(lines.readLine()).startsWith("#version-connect ");
        }
    }

    /** How many lines begin so before one that is the last; others are passed over. */
    int countUntil(String last, String beginning) throws IOException {
        int count = 0;
        for (String line = lines.readLine(); !last.equals(line); line = lines.readLine()) {
            assertThat(line).isNotNull();
            if (line.startsWith(beginning)) {
                count++;
            }
        }
        return count;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
