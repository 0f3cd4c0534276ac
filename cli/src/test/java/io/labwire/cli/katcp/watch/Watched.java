package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.katcp.ScriptedDevice;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.watch.SensorWatcher;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A scripted device all of whose sensors a listener has been told of. */
final class Watched implements AutoCloseable {

    private final ScriptedDevice device;
    private final KatcpClient client;
    private final SensorWatcher watcher;

    Watched(Map<String, String> answers, WatchListener listener) throws IOException, InterruptedException {
        CountDownLatch synced = new CountDownLatch(1);
        device = new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", answers);
        client = KatcpClient.create(to -> to.address(device.address()));
        watcher = SensorWatcher.of(
                client,
                options -> options.strategy("event").listen(listener).listen(new WatchListener() {
                    @Override
                    public void state(WatchState state) {
                        if (state == WatchState.SYNCED) {
                            synced.countDown();
                        }
                    }
                }));
        client.start();
        assertThat(synced.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        watcher.close();
        client.close();
        device.close();
    }
}
