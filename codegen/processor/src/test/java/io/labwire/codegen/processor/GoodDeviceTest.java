package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A device with everything, compiled and run behind the core of a server. */
class GoodDeviceTest {

    @Test
    void compiles() throws Exception {
        TestCompiler.Result result = TestCompiler.compile(source("Psu.java"));

        assertThat(result.said()).isEmpty();
        result.files().texts().forEach((path, text) -> { if (path.contains("Adapter") || path.endsWith(".yaml")) System.out.println("=== " + path + "\n" + text); });
        ServedDevice device = ServedDevice.of(result.files().loader(), "org.example.psu.PsuAdapter", "org.example.psu.Psu");
        System.out.println(String.join("\n", device.lines()));
        System.out.println(String.join("\n", device.ask("?sensor-list", "?sensor-value", "?help", "?set-voltage 3", "?set-voltage 61", "?ramp[3] 10", "?set-mode cc", "?set-mode CC",
            "?echo-all 1 -7 9000000000 123456789012345678901234567890 1.5 two\\_words \\0\\e x\\@y 12.5 2.5 [::1]:80 error info cc constant-voltage cc", "?who-am-i", "?half", "?half 8 9", "?reset", "?self-test", "?switch-on", "?sensor-value mode")));
    }

    static String source(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoodDeviceTest.class.getResourceAsStream("/good/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
