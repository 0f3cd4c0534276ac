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
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "sensor-list",
            "#sensor-list[ID] a\\e[2J \\@ \\e[1m string\n#sensor-list[ID] b \\@ \\@ boolean\n!sensor-list[ID] ok 2\n",
            "sensor-sampling a\\e[2J event",
            "!sensor-sampling[ID] fail not\\_\\e[31mtoday\n",
            "sensor-sampling b event",
            "!sensor-sampling[ID] ok b event\n");

    @Test
    void remarksSayWhyThereIsNothingToShowAndRowsCarryNoCodes() throws IOException, InterruptedException {
        Board board = new Board();
        board.disconnected("gone\u001b[2J");
        assertThat(board.remarks()).containsExactly("gone\\x1b[2J");
        CountDownLatch synced = new CountDownLatch(1);
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.0-I\n", ANSWERS);
                KatcpClient client = KatcpClient.create(to -> to.address(device.address()))) {
            SensorWatcher watcher = SensorWatcher.of(
                    client,
                    options -> options.strategy("event").listen(board).listen(new WatchListener() {
                        @Override
                        public void state(WatchState state) {
                            if (state == WatchState.SYNCED) {
                                board.missing("c");
                                synced.countDown();
                            }
                        }
                    }));
            try (watcher) {
                client.start();
                assertThat(synced.await(10, TimeUnit.SECONDS)).isTrue();

                assertThat(board.remarks())
                        .containsExactly("no such sensor yet: c", "not sampled: \"a\\x1b[2J\", not \\x1b[31mtoday");
                assertThat(board.rows()).extracting(Row::name).containsExactly("\"a\\x1b[2J\"", "b");
                assertThat(board.rows()).extracting(Row::units).containsExactly("\\x1b[1m", "");
            }
        }
        board.disconnected("gone again");
        assertThat(board.remarks()).containsExactly("gone again");
    }
}
