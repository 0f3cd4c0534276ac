package io.labwire.trainer.device;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The addresses that a device is bound to if it is not told otherwise (specification of AutoTrainer, section 1). */
final class PrimaryAddress {

    private static final String LOOPBACK = "127.0.0.1";
    private static final byte[] PUBLIC = {8, 8, 8, 8};
    private static final int ANY_PORT = 53;

    private PrimaryAddress() {}

    /** The address that the system would send from, no packet is sent, and the machine's own; never all addresses. */
    static List<String> hosts() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(PUBLIC), ANY_PORT));
            InetAddress source = socket.getLocalAddress();
            if (source instanceof Inet4Address && !source.isAnyLocalAddress() && !source.isLoopbackAddress()) {
                return List.of(source.getHostAddress(), LOOPBACK);
            }
        } catch (IOException | java.io.UncheckedIOException none) {
            return List.of(LOOPBACK);
        }
        return List.of(LOOPBACK);
    }
}
