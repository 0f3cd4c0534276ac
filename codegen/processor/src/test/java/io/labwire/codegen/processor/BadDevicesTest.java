package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is an error at its place that says what to write; the last lines of its file say what that is. */
class BadDevicesTest {

    private static final String SAYS = "\n// The compiler says:\n";

    @ParameterizedTest
    @MethodSource("files")
    void theCompilerSaysWhatIsWrongAndWhere(Path file) throws IOException {
        String text = Files.readString(file);
        String source = text.split(SAYS, -1)[0];

        List<String> said = TestCompiler.compile(source).said();

        if (Resources.update()) {
            Files.writeString(
                    file,
                    source
                            + SAYS
                            + String.join(
                                    "",
                                    said.stream()
                                            .map(each -> "// " + each + "\n")
                                            .toList()));
        }
        assertThat(said).isNotEmpty();
        assertThat(said.stream().map(each -> "// " + each))
                .containsExactlyElementsOf(text.split(SAYS, -1)[1].lines().toList());
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Resources.ROOT.resolve("bad"))) {
            return all.sorted().toList().stream();
        }
    }
}
