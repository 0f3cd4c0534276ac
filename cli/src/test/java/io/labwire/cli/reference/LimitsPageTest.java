package io.labwire.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.json.read.JsonLimits;
import io.labwire.katcp.client.ClientLimits;
import io.labwire.katcp.server.ServerLimits;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.RemoteSettings;
import io.labwire.trainer.zmq.SocketSettings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of all limits: every number and every length of time that can be set stands there, with its default. */
class LimitsPageTest {

    /** What is no bound of anything. */
    private static final Set<String> OTHERS = Set.of("subscriberPort", "commandPort", "firstNonce", "hashCode");

    private static final int KIB = 1024;
    private static final int MIB = 1024 * 1024;

    static Stream<Arguments> defaults() {
        return Stream.of(
                Arguments.of("A server", ServerLimits.DEFAULT),
                Arguments.of("A client", ClientLimits.DEFAULT),
                Arguments.of("A rig", TrainerDevice.create(nothing -> {}).settings()),
                Arguments.of("A remote of a rig", RemoteSettings.DEFAULT),
                Arguments.of("A remote of a rig", CallOptions.DEFAULT),
                Arguments.of("Sockets of a rig and a remote", SocketSettings.DEFAULT),
                Arguments.of("Reading JSON", JsonLimits.DEFAULT));
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void everyBoundStandsThereWithItsDefault(String section, Object settings)
            throws ReflectiveOperationException, IOException {
        List<List<String>> rows = rows(section);
        for (Method bound : bounds(settings)) {
            List<String> written = written(bound.invoke(settings));
            assertThat(rows)
                    .as("a row of `%s` with one of %s, in %s", bound.getName(), written, section)
                    .anyMatch(row -> row.get(0).equals("`" + bound.getName() + "`")
                            && written.stream().anyMatch(each -> row.get(1).matches("\\Q" + each + "\\E(\\D.*)?")));
        }
    }

    private static List<Method> bounds(Object settings) {
        List<Method> bounds = Arrays.stream(settings.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && Set.of(int.class, long.class, Duration.class).contains(method.getReturnType())
                        && !OTHERS.contains(method.getName()))
                .toList();
        assertThat(bounds).isNotEmpty();
        return bounds;
    }

    /** The ways in which the page may write a value. */
    private static List<String> written(Object value) {
        if (value instanceof Duration time) {
            return Stream.of(
                            in(time, Duration.ofHours(1), "h"),
                            in(time, Duration.ofMinutes(1), "min"),
                            in(time, Duration.ofSeconds(1), "s"),
                            in(time, Duration.ofMillis(1), "ms"))
                    .toList();
        }
        long number = ((Number) value).longValue();
        return number < 0
                ? List.of("none")
                : List.of(
                        String.format(Locale.ROOT, "%,d", number),
                        decimal(number / (double) KIB) + " KiB",
                        decimal(number / (double) MIB) + " MiB");
    }

    private static String in(Duration time, Duration unit, String name) {
        return decimal(time.toMillis() / (double) unit.toMillis()) + " " + name;
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> rows(String section) throws IOException {
        List<String> lines = Files.readAllLines(Project.root().resolve("docs/reference/limits.md")).stream()
                .dropWhile(line -> !line.equals("## " + section))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("| ---")) {
                rows.addAll(MarkedTable.rows(lines.subList(at - 1, lines.size())));
            }
        }
        return rows;
    }
}
