package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.Endpoint;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
}
