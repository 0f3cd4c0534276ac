package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Says who may connect (ZeroMQ's RFC 27): those whose public key is known, after CURVE has proved that it is theirs. */
final class Gatekeeper {

    /** Where ZeroMQ asks. */
    static final String ADDRESS = "inproc://zeromq.zap.01";

    private static final int FRAMES = 7;
    private static final int SEQUENCE = 1;
    private static final int MECHANISM = 5;
    private static final int KEY = 6;

    private final Set<Bytes> clients;

    Gatekeeper(Set<Bytes> clients) {
        this.clients = clients;
    }

    Set<Bytes> clients() {
        return clients;
    }

    List<byte[]> reply(List<byte[]> question) {
        byte[] sequence = question.size() > SEQUENCE ? question.get(SEQUENCE) : new byte[0];
        boolean known = question.size() == FRAMES
                && new String(question.get(MECHANISM), StandardCharsets.US_ASCII).equals("CURVE")
                && clients.contains(Bytes.of(question.get(KEY)));
        return List.of(
                ascii("1.0"),
                sequence,
                ascii(known ? "200" : "400"),
                ascii(known ? "OK" : "no such client"),
                ascii(""),
                ascii(""));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
