package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptedDeviceTest {

    @Test
    void whoIsThereIsSentOffAtTheEnd() throws IOException {
        ScriptedDevice device = new ScriptedDevice("#hello\n", Map.of());
        int port = Integer.parseInt(device.address().replaceFirst(".*:", ""));
        try (KatcpSocket client = new KatcpSocket(port)) {
            assertThat(client.read()).isEqualTo("#hello");
            device.close();
            assertThat(client.readAll()).isEmpty();
        }
    }
}
