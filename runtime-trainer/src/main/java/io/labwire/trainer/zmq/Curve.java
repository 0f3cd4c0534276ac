package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.util.Objects;
import java.util.Set;
import org.zeromq.ZMQ;

/**
 * Encryption and authentication by CURVE (ZeroMQ's RFC 26). Keys are 32 bytes each.
 *
 * <p>It needs {@code eu.neilalexander:jnacl:1.0.0} on the class path, which labwire does not bring.
 */
public sealed interface Curve {

    /** The length of a key. */
    int KEY_SIZE = 32;

    /**
     * A device's side.
     *
     * @param secretKey the device's secret
     * @param clients the public keys of those that may connect; empty lets in everybody who knows the device's public key
     */
    record Server(Bytes secretKey, Set<Bytes> clients) implements Curve {

        /** Checks the lengths. */
        public Server {
            checked("the device's secret key", secretKey);
            clients = Set.copyOf(clients);
            clients.forEach(key -> checked("a client's public key", key));
        }

        @Override
        public String toString() {
            return "Server[clients=" + clients + "]";
        }
    }

    /**
     * A remote's side.
     *
     * @param serverKey the device's public key
     * @param publicKey the remote's own public key
     * @param secretKey the remote's own secret
     */
    record Client(Bytes serverKey, Bytes publicKey, Bytes secretKey) implements Curve {

        /** Checks the lengths. */
        public Client {
            checked("the device's public key", serverKey);
            checked("the own public key", publicKey);
            checked("the own secret key", secretKey);
        }

        @Override
        public String toString() {
            return "Client[serverKey=" + serverKey + ", publicKey=" + publicKey + "]";
        }
    }

    /**
     * A key from the form in which tools of ZeroMQ print it.
     *
     * @param text 40 characters of Z85
     * @return the key
     * @throws IllegalArgumentException if it is no key
     */
    static Bytes key(String text) {
        byte[] key = text.length() == ZMQ.Curve.KEY_SIZE_Z85 ? ZMQ.Curve.z85Decode(text) : null;
        if (key == null || key.length != KEY_SIZE) {
            throw new IllegalArgumentException(
                    "a key is 40 characters of Z85, these are " + text.length() + " characters");
        }
        return Bytes.of(key);
    }

    private static void checked(String what, Bytes key) {
        Objects.requireNonNull(key, what);
        if (key.length() != KEY_SIZE) {
            throw new IllegalArgumentException(what + " is " + KEY_SIZE + " bytes long, not " + key.length());
        }
    }
}
