package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.AnyBytes;
import io.labwire.cli.katcp.ScriptedDevice;
import io.labwire.codegen.model.source.VisibleText;
import io.labwire.core.Bytes;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.SensorWatcher;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import io.labwire.katcp.wire.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a device says of its sensors is shown, on the lines it belongs to, and a terminal obeys none of it. */
@Timeout(60)
class AnyReadingsTest {

    private static final int SENSORS = 60;
    private static final int WIDTH = 100;
    private static final int HEIGHT = 200;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream objects = new ByteArrayOutputStream();
    private final Board board = new Board();
    private final List<WatchReport> reports =
            List.of(board, new LineReport(console(lines)), new JsonReport(console(objects)));
    private final CompletableFuture<Integer> synced = new CompletableFuture<>();

    private static Console console(ByteArrayOutputStream out) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Console(printed, printed, Path.of(""), false);
    }

    /** Tells all reports until all is known, and fails where one of them does. */
    private final class Told implements WatchListener {

        private int lines;

        private void tell(Consumer<WatchReport> event) {
            if (synced.isDone()) {
                return;
            }
            try {
                reports.forEach(event);
            } catch (RuntimeException | Error e) {
                synced.completeExceptionally(e);
            }
        }

        @Override
        public void added(WatchedSensor sensor) {
            tell(report -> report.added(sensor));
        }

        @Override
        public void updated(WatchedSensor sensor, Reading<?> reading) {
            lines++;
            tell(report -> report.updated(sensor, reading));
        }

        @Override
        public void refused(WatchedSensor sensor, Message reply) {
            lines++;
            tell(report -> report.refused(sensor, reply));
        }

        @Override
        public void state(WatchState state) {
            lines++;
            tell(report -> report.state(state));
            if (state == WatchState.SYNCED) {
                synced.complete(lines);
            }
        }
    }

    /** Watches a device until all it has to say has been told; gives the number of lines it takes. */
    private int watch(String sensorList) throws Exception {
        Map<String, String> answers = Map.of("sensor-list", sensorList);
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.1-M\n", answers);
                KatcpClient client = KatcpClient.create(to -> to.address(device.address()));
                SensorWatcher watcher = SensorWatcher.of(client, options -> options.listen(new Told()))) {
            client.start();
            assertThat(watcher).isNotNull();
            return synced.get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anythingIsShownAndNothingObeyed(long seed) throws Exception {
        AnyBytes any = new AnyBytes(seed);
        StringBuilder said = new StringBuilder();
        Set<Bytes> names = new LinkedHashSet<>();
        while (names.size() < SENSORS) {
            names.add(Bytes.utf8(any.text()));
        }
        for (Bytes name : names) {
            String type = any.oneOf(
                    "integer", "float", "boolean", "discrete", "lru", "string", "timestamp", "address", any.text());
            said.append("#sensor-list")
                    .append(AnyBytes.onTheWire(
                            name,
                            Bytes.utf8(any.text()),
                            Bytes.utf8(any.text()),
                            Bytes.utf8(type),
                            any.bytes(),
                            any.bytes()))
                    .append('\n');
        }
        said.append("!sensor-list ok ").append(SENSORS).append('\n');
        for (int i = 0; i < 5; i++) {
            for (Bytes name : names) {
                Bytes time = Bytes.utf8(any.oneOf("1e300", "-1e300", "nan", "inf", "-3e16", "31556889864403200", "0"));
                Bytes status = Bytes.utf8(any.oneOf("nominal", "warn", "unreachable"));
                said.append("#sensor-status")
                        .append(AnyBytes.onTheWire(time, Bytes.utf8("1"), name, status, any.bytes()))
                        .append('\n');
            }
        }
        int told = watch(said.toString());

        assertThat(told).isGreaterThan(SENSORS);
        isShown(text(lines), told, said.length());
        isShown(text(objects), told, said.length());
        for (String line : text(objects).lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).isObject()).isTrue();
        }
        List<AttributedString> table = new TableText(console(lines), "DEVICE", board::remarks)
                .lines(board.state(), board.rows(), Instant.EPOCH, WIDTH, HEIGHT);
        assertThat(table).hasSizeGreaterThan(SENSORS).hasSizeLessThan(HEIGHT);
        for (AttributedString line : table) {
            assertThat(line.columnLength()).isLessThanOrEqualTo(WIDTH);
            isShown(line + "\n", 1, 1_000);
        }
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** So many lines, in which all can be seen, and which are no longer than what was said calls for. */
    private static void isShown(String text, int lines, int said) {
        assertThat(text.chars().filter(each -> each == '\n')).hasSize(lines);
        assertThat(text.codePoints().filter(each -> each != '\n' && !VisibleText.isVisible(each)))
                .isEmpty();
        assertThat(text.length()).isLessThan(10 * said + 10_000);
    }

    @Test
    void longValueIsPaintedAsFastAsAnyOther() throws Exception {
        String name = "n".repeat(1 << 20);
        watch("#sensor-list " + name + " \\@ " + "u".repeat(1 << 20) + " string\n!sensor-list ok 1\n#sensor-status 1 1 "
                + name + " nominal " + "v".repeat(8 << 20) + "\n");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.addAll(board.rows());
        }

        assertThat(rows).allSatisfy(row -> assertThat(row.value()).hasSize(Track.MOST_SHOWN));
        assertThat(new TableText(console(lines), "DEVICE", board::remarks)
                        .lines(board.state(), rows, Instant.EPOCH, WIDTH, HEIGHT))
                .hasSize(HEIGHT);
    }
}
