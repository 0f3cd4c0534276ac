package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device with everything, compiled without a single warning and run behind the core of a server. */
class GoodDeviceTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.example.psu.Psu", "org.example.limits.Limits", "org.example.correlator.Correlator"})
    void deviceAnswersAsItsClassSays(String type) throws Exception {
        String name = "good/" + type.substring(type.lastIndexOf('.') + 1);
        TestCompiler.Result compiled = TestCompiler.compile(Resources.text(name + ".java"));
        assertThat(compiled.said()).isEmpty();
        ServedDevice device = ServedDevice.of(compiled.files().loader(), type + "Adapter", type);

        List<String> expected = Resources.text(name + ".conversation").lines().toList();
        List<String> actual = new ArrayList<>();
        for (String line : expected) {
            if (line.startsWith("?")) {
                actual.add(line);
                device.ask(line).forEach(answer -> actual.add("  " + withoutWhatVaries(answer)));
            }
        }
        if (Resources.update()) {
            Files.writeString(Resources.ROOT.resolve(name + ".conversation"), String.join("\n", actual) + "\n");
        }
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"psu/Psu", "correlator/Correlator"})
    void generatedFilesAreThoseOfAReviewedCopy(String device) throws Exception {
        String source = device.substring(device.indexOf('/') + 1) + ".java";
        var texts =
                TestCompiler.compile(Resources.text("good/" + source)).files().texts();

        for (String path : List.of(
                "org/example/" + device + "Adapter.java",
                "META-INF/labwire/org/example/" + device.toLowerCase(Locale.ROOT) + ".yaml")) {
            String golden = "good/" + path.substring(path.lastIndexOf('/') + 1) + ".golden";
            if (Resources.update()) {
                Files.writeString(Resources.ROOT.resolve(golden), texts.getOrDefault(path, ""));
            }
            assertThat(texts).containsEntry(path, Resources.text(golden));
        }
    }

    /** The time of a reading, and where in whose code an exception was thrown. */
    private static String withoutWhatVaries(String line) {
        return line.replaceFirst("^(#sensor-value) \\d+\\.\\d{6}", "$1 TIME").replaceFirst("\\\\norg\\..*", " ...");
    }
}
