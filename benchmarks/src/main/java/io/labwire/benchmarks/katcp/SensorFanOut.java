package io.labwire.benchmarks.katcp;

import io.labwire.katcp.server.KatcpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A KATCP server with one sensor, which its clients sample with {@code auto}. */
final class SensorFanOut implements FanOut {

    /** Every value has as many digits. */
    private static final long FIRST = 1_000_000_000;

    private final ManySensors device = new ManySensors(1);
    private final KatcpServer server =
            KatcpServer.start(config -> config.host("127.0.0.1").port(0).device(device));

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.address().port().orElseThrow());
    }

    @Override
    public String subscription() {
        return "?sensor-sampling[1] " + device.names().get(0) + " auto\n";
    }

    @Override
    public void update(int number, boolean last) {
        device.list().get(0).set(FIRST + number);
    }

    @Override
    public void close() {
        server.close();
    }
}
