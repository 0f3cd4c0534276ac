package io.labwire.cli.katcp.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import io.labwire.cli.katcp.AnyBytes;
import io.labwire.cli.katcp.ScriptedDevice;
import io.labwire.codegen.model.source.VisibleText;
import io.labwire.core.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a device tells of itself becomes a schema, in which all can be seen. */
@Timeout(60)
class AnyDescriptionTest {

    private static final int ENTRIES = 30;

    @TempDir
    private Path folder;

    private final StringBuilder help = new StringBuilder("#help request-timeout-hint Hints.\n");
    private final StringBuilder hints = new StringBuilder();
    private final StringBuilder sensors = new StringBuilder();

    private static void inform(StringBuilder said, String name, Bytes... arguments) {
        said.append('#').append(name).append(AnyBytes.onTheWire(arguments)).append('\n');
    }

    private void tell(AnyBytes any) {
        Bytes name = Bytes.utf8(any.text());
        inform(help, "help", name, any.bytes());
        inform(hints, "request-timeout-hint", name, any.bytes());
        String type = any.oneOf("integer", "float", "discrete", "string", "timestamp", any.text());
        inform(
                sensors,
                "sensor-list",
                any.bytes(),
                any.bytes(),
                any.bytes(),
                Bytes.utf8(type),
                any.bytes(),
                any.bytes(),
                any.bytes());
    }

    private static String answer(String name, StringBuilder informs, int count) {
        return informs + "!" + name + " ok " + count + "\n";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anythingBecomesASchema(long seed) throws IOException {
        AnyBytes any = new AnyBytes(seed);
        for (int i = 0; i < ENTRIES; i++) {
            tell(any);
        }
        Map<String, String> answers = Map.of(
                "help", answer("help", help, ENTRIES + 1),
                "request-timeout-hint", answer("request-timeout-hint", hints, ENTRIES),
                "sensor-list", answer("sensor-list", sensors, ENTRIES));
        try (ScriptedDevice device = new ScriptedDevice("#version-connect katcp-protocol 5.1-MT\n", answers)) {
            Run run = Run.in(folder, List.of("katcp", "describe", device.address(), "--out", "any.yaml"));
            assertThat(run.err()).isEmpty();
        }
        Run check = Run.in(folder, List.of("check", "any.yaml"));
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        String written = Files.readString(folder.resolve("any.yaml"));
        assertThat(written.codePoints().filter(each -> each != '\n' && !VisibleText.isVisible(each)))
                .isEmpty();
        assertThat(written.length()).isLessThan(10 * (help.length() + hints.length() + sensors.length()) + 10_000);
    }
}
