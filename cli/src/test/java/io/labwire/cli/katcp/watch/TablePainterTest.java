package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablePainterTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    private static final Map<String, String> ANSWERS = Map.of(
            "sensor-list",
            "#sensor-list[ID] psu.voltage \\@ V float\n#sensor-list[ID] cpu.on \\@ \\@ boolean\n!sensor-list[ID] ok 2\n",
            "sensor-sampling cpu.on event",
            "#sensor-status 999990 1 cpu.on nominal 1\n!sensor-sampling[ID] ok cpu.on event\n",
            "sensor-sampling psu.voltage event",
            """
            #sensor-status 999996 1 psu.voltage nominal 1.0
            #sensor-status 999997 1 psu.voltage warn 3.0
            #sensor-status 999998 1 psu.voltage error 2.5
            !sensor-sampling[ID] ok psu.voltage event
            """);

    @Test
    void tableIsPaintedOverItself() throws IOException, InterruptedException {
        Screen screen = new Screen(72, 8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Board board = new Board();
        TablePainter painter = new TablePainter(
                screen.terminal(),
                board,
                new TableText(new Console(nowhere, nowhere, Path.of(""), true), "DEVICE"),
                () -> NOW);
        painter.paint();
        assertThat(screen.shown()).isEqualTo("""
                DEVICE  not connected, trying again  0 sensors
                SENSOR  VALUE  STATUS          AGE  COURSE
                """);

        try (Watched watched = new Watched(ANSWERS, board)) {
            assertThat(watched).isNotNull();
            assertThat(board.takeChanged()).isTrue();
            painter.paint();
            painter.end();
        }
        assertThat(screen.shown()).isEqualTo("""
                DEVICE  connected  2 sensors
                SENSOR       VALUE  STATUS          AGE  COURSE
                cpu.on        true  nominal         10s
                psu.voltage  2.5 V  error          2.0s  ▁█▆
                """);
        screen.terminal().writer().print("next");
        screen.terminal().flush();
        assertThat(screen.shown()).endsWith("2.0s  ▁█▆\nnext\n");
    }
}
