package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.labwire.trainer.zmq.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;

/** Where a device is that nobody has told where to be (specification, section 1). */
@Timeout(60)
class PrimaryAddressTest {

    @Test
    void itIsTheMachinesOwnAddressAndThatWhichOnlyTheMachineReaches() throws Exception {
        List<String> hosts = PrimaryAddress.hosts();

        assertThat(hosts).hasSizeBetween(1, 2).doesNotHaveDuplicates().endsWith("127.0.0.1");
        for (String host : hosts) {
            assertThat(NetworkInterface.getByInetAddress(InetAddress.getByName(host)))
                    .as(host)
                    .isNotNull();
            assertThat(InetAddress.getByName(host).isAnyLocalAddress()).as(host).isFalse();
        }
    }

    /** Another socket is asked, by another call, for the address that the system sends from. */
    @Test
    void itIsTheAddressThatTheSystemWouldSendFrom() throws IOException {
        List<String> expected = new ArrayList<>();
        try (DatagramChannel anyone = DatagramChannel.open(StandardProtocolFamily.INET)) {
            anyone.connect(new InetSocketAddress("8.8.4.4", 9));
            InetAddress from = ((InetSocketAddress) anyone.getLocalAddress()).getAddress();
            if (!from.isLoopbackAddress() && !from.isAnyLocalAddress()) {
                expected.add(from.getHostAddress());
            }
        } catch (SocketException unreachable) {
            assertThat(PrimaryAddress.hosts()).containsExactly("127.0.0.1");
            return;
        }
        expected.add("127.0.0.1");
        assertThat(PrimaryAddress.hosts()).isEqualTo(expected);
    }

    @Test
    void bothSocketsAreBoundToAllOfThem() throws Exception {
        TrainerDevice device =
                TrainerDevice.create(with -> with.subscriberPort(0).commandPort(0));
        device.start();
        try {
            for (List<String> bound : List.of(device.subscriberAddresses(), device.commandAddresses())) {
                int port = Endpoint.port(bound.get(0));
                assertThat(bound)
                        .isEqualTo(PrimaryAddress.hosts().stream()
                                .map(host -> Endpoint.tcp(host, port))
                                .toList());
                for (String host : PrimaryAddress.hosts()) {
                    try (Socket reached = new Socket(host, port)) {
                        assertThat(reached.isConnected()).isTrue();
                    }
                }
            }
        } finally {
            device.stop();
        }
    }

    @Test
    void hostsOfOnesOwnTakeTheirPlace() {
        assumeTrue(isThere("127.0.0.2"), "the machine has more than one address of its own");
        try (Rig rig = new Rig(with -> with.hosts(List.of("127.0.0.2")))) {
            for (List<String> bound : List.of(rig.device.subscriberAddresses(), rig.device.commandAddresses())) {
                assertThat(bound).containsExactly(Endpoint.tcp("127.0.0.2", Endpoint.port(bound.get(0))));
            }
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":0,\"nonce\":5}"))
                    .startsWith("{\"nonce\": 5,");
        }
    }

    private static boolean isThere(String host) {
        try (ServerSocket bound = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return bound.isBound();
        } catch (IOException none) {
            return false;
        }
    }
}
