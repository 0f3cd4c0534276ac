package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.console.Console;
import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.watch.WatchState;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    private static final List<Row> ROWS = List.of(
            row("cpu.on", "true", "", SensorStatus.NOMINAL, 75, ""),
            row("psu.voltage", "4.5", "V", SensorStatus.WARN, 0.26, Sparkline.of(4.0, 4.25, 4.5)),
            row("rx.title", "\"a rather long text that goes on and on\"", "", SensorStatus.UNREACHABLE, 7300, ""));

    private static Row row(String name, String value, String units, SensorStatus status, double age, String course) {
        return new Row(name, value, units, status, new Timestamp(NOW.getEpochSecond() - age), course);
    }

    private static final Console CONSOLE = new Console(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()),
            Path.of(""),
            false);

    private static TableText table(boolean coloured) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new TableText(new Console(nowhere, nowhere, Path.of(""), coloured), "127.0.0.1:7147");
    }

    private static String plain(int width, int height) {
        return table(false).lines(WatchState.SYNCED, ROWS, NOW, width, height).stream()
                .map(AttributedString::toString)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everySensorHasALine() {
        assertThat(plain(100, 20)).isEqualTo("""
                127.0.0.1:7147  connected  3 sensors
                SENSOR                                VALUE  STATUS          AGE  COURSE
                cpu.on                                 true  nominal         75s
                psu.voltage                           4.5 V  warn           0.2s  ▁▅█
                rx.title     "a rather long text that goes…  unreachable      2h
                """);
    }

    @Test
    void narrowTerminalHasNoCoursesAndALowOneFewerLines() {
        assertThat(plain(60, 4)).isEqualTo("""
                127.0.0.1:7147  connected  3 sensors
                SENSOR                            VALUE  STATUS          AGE
                cpu.on                             true  nominal         75s
                ... and 2 more: name those that matter
                """);
    }

    @Test
    void remarksStandAboveTheSensorsAsLongAsThereIsRoom() {
        List<String> remarks = List.of("one", "two", "three", "four", "five");
        TableText table = new TableText(CONSOLE, "DEVICE", () -> remarks);

        assertThat(table.lines(WatchState.SYNCED, ROWS.subList(0, 1), NOW, 60, 20).stream()
                        .map(AttributedString::toString))
                .containsExactly(
                        "DEVICE  connected  1 sensor",
                        "one",
                        "two",
                        "three",
                        "... and 2 more remarks",
                        "SENSOR  VALUE  STATUS          AGE  COURSE",
                        "cpu.on   true  nominal         75s");
        for (int height = 3; height < 12; height++) {
            assertThat(table.lines(WatchState.SYNCED, ROWS, NOW, 60, height)).hasSizeLessThanOrEqualTo(height);
        }
    }

    @Test
    void noLineIsWiderThanTheTerminalHoweverNarrow() {
        for (int width = 10; width < 120; width++) {
            int most = width;
            assertThat(table(true).lines(WatchState.SYNCING, ROWS, NOW, width, 10))
                    .hasSize(5)
                    .allSatisfy(line -> assertThat(line.columnLength()).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void statusHasItsColour() {
        assertThat(table(true).lines(WatchState.DISCONNECTED, ROWS, NOW, 100, 20).stream()
                        .map(AttributedString::toAnsi))
                .anySatisfy(line -> assertThat(line).contains("\u001b[33mwarn"))
                .anySatisfy(line -> assertThat(line).contains("\u001b[32mnominal"))
                .anySatisfy(line -> assertThat(line).contains("\u001b[35munreachable"))
                .anySatisfy(line -> assertThat(line).contains("\u001b[35mnot connected, trying again"));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 0.0s",
        "0, 0.0s",
        "0.99, 0.9s",
        "9.99, 9.9s",
        "10, 10s",
        "119, 119s",
        "120, 2min",
        "7199, 119min",
        "7200, 2h",
        "172799, 47h",
        "172800, 2d",
        "86400000, 1000d",
        "8639999999, 99999d",
        "8640000000, -",
    })
    void ageIsShort(double seconds, String text) {
        assertThat(AgeText.of(Duration.ofMillis((long) (seconds * 1000)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                1e300,
                -1e300,
                -3e16,
                -3.1556889864403200E16,
                3.1556889864403200E16,
                -1e13
            })
    void timeOfAReadingMayBeAnyNumber(double seconds) {
        Timestamp time = new Timestamp(seconds);
        Row row = new Row("x", "1", "", SensorStatus.NOMINAL, time, "");
        String line = table(false)
                .lines(WatchState.SYNCED, List.of(row), NOW, 100, 20)
                .get(2)
                .toString();

        assertThat(line).matches("x +1  nominal +(-|0\\.0s)");
        assertThat(ValueText.of(time)).isNotEmpty();
        assertThat(ValueText.of((Object) time)).isEqualTo(ValueText.of(time));
    }

    @Test
    void timeThatIsNoMomentIsShownAsItIsOnTheWire() {
        assertThat(ValueText.of(new Timestamp(Double.NaN))).isEqualTo("nan");
        assertThat(ValueText.of(new Timestamp(1e300)))
                .startsWith("1000000000000000052504")
                .endsWith(".000000");
        assertThat(ValueText.of(new Timestamp(0.25))).isEqualTo("1970-01-01T00:00:00.250Z");
        assertThat(AgeText.of(new Timestamp(1e300), NOW)).isEqualTo("-");
        assertThat(AgeText.of(new Timestamp(-3e16), NOW)).isEqualTo("-");
    }

    @Test
    void ofALongValueTheStartIsLookedAt() {
        String telescopes = "x" + "🔭".repeat(1_000);
        assertThat(ValueText.startOf(telescopes, 4)).isEqualTo("x🔭");
        assertThat(ValueText.startOf(Bytes.utf8(telescopes), 5)).isEqualTo("x🔭");
        assertThat(ValueText.startOf(new Address("\u001b[2J" + "h".repeat(1_000)), 5))
                .isEqualTo("\"\\x1b[2Jh\"");
        assertThat(ValueText.startOf(BigInteger.TEN.pow(4_000), 5)).isEqualTo("10000");
        assertThat(ValueText.startOf(true, 5)).isEqualTo("true");
    }

    @Test
    void courseIsScaledAndWithstandsAnyNumber() {
        assertThat(Sparkline.of()).isEmpty();
        assertThat(Sparkline.of(1, 1)).isEqualTo("▁▁");
        assertThat(Sparkline.of(0, 1, 2, 3, 4, 5, 6, 7)).isEqualTo("▁▂▃▄▅▆▇█");
        assertThat(Sparkline.of(Double.NaN, 2, Double.NEGATIVE_INFINITY, 1)).isEqualTo("·█·▁");
        assertThat(Sparkline.of(-Double.MAX_VALUE, 0, Double.MAX_VALUE)).isEqualTo("▁▅█");
    }
}
