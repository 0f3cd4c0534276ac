package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.client.Reconnection;
import io.labwire.katcp.inspect.DeviceOffer;
import io.labwire.katcp.inspect.InspectingClient;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.watch.SensorWatcher;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A watcher and an inspecting client stay with a server that is restarted, over real connections on this machine. */
@Timeout(60)
class WatchedServerTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> unreachable = new LinkedBlockingQueue<>();
    private final BlockingQueue<DeviceOffer> offers = new LinkedBlockingQueue<>();

    /** Writes down what the watcher tells of one sensor, and how it stands. */
    private final class Recorder implements WatchListener {
        @Override
        public void updated(WatchedSensor sensor, Reading<?> reading) {
            if (sensor.name().equals("count.ticks")) {
                told.add(reading.status() + " " + reading.value());
            }
            if (reading.status() == SensorStatus.UNREACHABLE) {
                unreachable.add(sensor.name());
            }
        }

        @Override
        public void state(WatchState state) {
            told.add(state.name());
        }
    }

    private void awaitTold(String expected) throws InterruptedException {
        await(told, expected);
    }

    private static void await(BlockingQueue<String> queue, String expected) throws InterruptedException {
        String last = "nothing";
        while (!last.equals(expected)) {
            last = queue.poll(30, TimeUnit.SECONDS);
            assertThat(last).as("before " + expected).isNotNull();
        }
    }

    @Test
    void sensorsAreReadAgainAfterTheServerWasAway() throws Exception {
        ExampleDevice device = new ExampleDevice();
        KatcpServer server = KatcpServer.start(config -> config.device(device));
        int port = server.address().port().orElseThrow();
        try (KatcpClient client = KatcpClient.connect(config -> config.port(port)
                        .requestTimeout(LONG)
                        .reconnection(Reconnection.fixed(Duration.ofMillis(10))));
                SensorWatcher watcher = SensorWatcher.of(client, options -> options.listen(new Recorder()));
                InspectingClient inspecting = InspectingClient.of(client)) {
            assertThat(watcher.waitSynced(LONG)).isTrue();
            assertThat(watcher.sensors()).containsKeys("add.result", "count.ticks", "psu.voltage");
            device.ticks.set(1L);
            awaitTold("NOMINAL 1");
            var unused = inspecting.onOffer(offers::add);
            assertThat(inspecting.waitSynced(LONG)).isTrue();
            assertThat(inspecting.offer().requests()).containsKeys("slow", "watchdog");
            assertThat(inspecting.request("add", "1", "2").get().reply().toString())
                    .endsWith(" ok 3.0");

            server.close();
            awaitTold("UNREACHABLE 1");
            await(unreachable, "psu.voltage");
            assertThat(watcher.find("psu.voltage").orElseThrow().status()).isEqualTo(SensorStatus.UNREACHABLE);
            offers.clear();

            ExampleDevice other = new ExampleDevice();
            other.ticks.set(7L);
            try (KatcpServer again =
                    KatcpServer.start(config -> config.device(other).port(port))) {
                awaitTold("NOMINAL 7");
                awaitTold("SYNCED");
                assertThat(offers.poll(30, TimeUnit.SECONDS)).isNotNull();
                assertThat(inspecting.waitSynced(LONG)).isTrue();
                assertThat(again.address().port()).hasValue(port);
            }
        }
    }
}
