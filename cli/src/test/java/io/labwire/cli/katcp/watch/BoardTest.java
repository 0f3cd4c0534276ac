package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.watch.WatchState;
import java.io.IOException;
import java.util.Map;
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
        try (Watched watched = new Watched(ANSWERS, board)) {
            assertThat(watched).isNotNull();
            board.missing("c");

            assertThat(board.remarks())
                    .containsExactly("no such sensor yet: c", "not sampled: \"a\\x1b[2J\", not \\x1b[31mtoday");
            assertThat(board.rows()).extracting(Row::name).containsExactly("\"a\\x1b[2J\"", "b");
            assertThat(board.rows()).extracting(Row::units).containsExactly("\\x1b[1m", "");
        }
        board.disconnected("gone again");
        assertThat(board.remarks()).containsExactly("gone again");
    }

    @Test
    void whySensorsAreNotKnownIsARemarkUntilTheyAreOrUntilThereIsNoConnection() {
        Board board = new Board();
        board.state(WatchState.SYNCING);
        board.unlisted("busy\u001b[2J");
        board.unlisted("broken");
        board.unlisted("busy\u001b[2J");
        assertThat(board.remarks()).containsExactly("sensors not known yet: busy\\x1b[2J");
        board.state(WatchState.SYNCED);
        assertThat(board.remarks()).isEmpty();

        board.unlisted("busy");
        board.state(WatchState.DISCONNECTED);
        board.disconnected("gone");
        assertThat(board.remarks()).containsExactly("gone");
    }
}
