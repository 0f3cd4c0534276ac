package io.labwire.katcp.server;

import io.labwire.katcp.client.KatcpClient;
import java.time.Duration;

/** An example device that is served on this machine, and clients of it. */
final class Loopback {

    final ExampleDevice device = new ExampleDevice();

    KatcpServer serve(ServerLimits limits) {
        return KatcpServer.start(server -> server.device(device).limits(limits));
    }

    static int port(KatcpServer server) {
        return server.address().port().orElseThrow();
    }

    static KatcpClient connect(KatcpServer server) {
        return KatcpClient.connect(client -> client.port(port(server)).requestTimeout(Duration.ofSeconds(30)));
    }
}
