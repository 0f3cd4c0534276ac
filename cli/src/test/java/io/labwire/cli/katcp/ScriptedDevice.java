package io.labwire.cli.katcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A peer that says what a test wants: a greeting, and for each request by its line without the id some lines, in which
 * {@code [ID]} stands for the id.
 */
public final class ScriptedDevice implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("\\?([a-z-]+)(\\[\\d+])?(.*)", Pattern.DOTALL);

    private final ServerSocket listening;
    private final String greeting;
    private final Map<String, String> answers;
    private final Thread accepting = new Thread(this::accept, "scripted-device");
    private @Nullable Socket peer;

    /** Serves on a port of its own; bytes are characters of ISO 8859-1. */
    public ScriptedDevice(String greeting, Map<String, String> answers) throws IOException {
        this.greeting = greeting;
        this.answers = answers;
        this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Where it listens. */
    public String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                if (taken(client)) {
                    converse(client);
                }
            } catch (IOException ended) {
                // The client has gone, or the test is over.
            }
        }
    }

    /** False if this has been closed meanwhile. */
    private synchronized boolean taken(Socket client) {
        peer = client;
        return !listening.isClosed();
    }

    private void converse(Socket client) throws IOException {
        client.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher request = REQUEST.matcher(line);
            if (request.matches()) {
                String id = request.group(2) == null ? "" : request.group(2);
                String unknown = "!" + request.group(1) + "[ID] invalid Unknown\\_request.\n";
                String answer = answers.getOrDefault(request.group(1) + request.group(3), unknown);
                client.getOutputStream().write(answer.replace("[ID]", id).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Nobody is taken any more, and who is there is sent off. */
    @Override
    public void close() {
        try {
            end();
            accepting.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() throws IOException {
        listening.close();
        if (peer != null) {
            peer.close();
        }
    }
}
