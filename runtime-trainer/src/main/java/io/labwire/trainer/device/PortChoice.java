package io.labwire.trainer.device;

import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.HeldSocket;
import java.util.ArrayList;
import java.util.List;

/** Binds a socket to one port of several hosts. */
final class PortChoice {

    /** So often another port is tried, where the system may choose it and it is taken at one of the hosts. */
    static final int TRIES = 10;

    /** What is bound. */
    interface Binding {

        /** The address that it is bound to. */
        String bind(String endpoint) throws EndpointException;

        void unbind(String endpoint);

        static Binding of(HeldSocket socket) {
            return new Binding() {
                @Override
                public String bind(String endpoint) throws EndpointException {
                    return socket.bind(endpoint);
                }

                @Override
                public void unbind(String endpoint) {
                    socket.unbind(endpoint);
                }
            };
        }
    }

    private PortChoice() {}

    /** A port that the system chooses for the first host, where {@code port} is 0, is that of all of them. */
    static List<String> bind(Binding socket, List<String> hosts, int port) throws EndpointException {
        int left = port == 0 ? TRIES : 1;
        while (true) {
            left--;
            List<String> bound = new ArrayList<>();
            try {
                bindAll(socket, hosts, port, bound);
                int chosen = Endpoint.port(bound.get(0));
                return hosts.stream().map(host -> Endpoint.tcp(host, chosen)).toList();
            } catch (EndpointException taken) {
                if (left == 0 || bound.isEmpty()) {
                    throw taken;
                }
                bound.forEach(socket::unbind);
            }
        }
    }

    private static void bindAll(Binding socket, List<String> hosts, int port, List<String> bound)
            throws EndpointException {
        for (String host : hosts) {
            int chosen = bound.isEmpty() ? port : Endpoint.port(bound.get(0));
            bound.add(socket.bind(Endpoint.tcp(host, chosen)));
        }
    }
}
