package io.labwire.trainer.zmq;

import org.zeromq.ZMQ;

/** Gives sockets their keys. */
final class CurveKeys {

    private static final String NEEDED = "com.neilalexander.jnacl.NaCl";

    private CurveKeys() {}

    static void set(ZMQ.Socket socket, Curve curve) {
        checkAvailable(CurveKeys.class.getClassLoader());
        if (curve instanceof Curve.Server server) {
            socket.setCurveServer(true);
            socket.setCurveSecretKey(server.secretKey().toArray());
        } else if (curve instanceof Curve.Client client) {
            socket.setCurveServerKey(client.serverKey().toArray());
            socket.setCurvePublicKey(client.publicKey().toArray());
            socket.setCurveSecretKey(client.secretKey().toArray());
        }
    }

    static void checkAvailable(ClassLoader from) {
        try {
            Class.forName(NEEDED, false, from);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "CURVE needs eu.neilalexander:jnacl:1.0.0, which is not on the class path: add it to the dependencies",
                    missing);
        }
    }
}
