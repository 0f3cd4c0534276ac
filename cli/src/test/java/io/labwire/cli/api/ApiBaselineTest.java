package io.labwire.cli.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No public API is broken by accident: each module's is compared with what {@code api/*.api} says it was. */
class ApiBaselineTest {

    private static final boolean UPDATE = System.getProperty("labwire.api", "").equals("update");

    private static final List<String> LAMP = List.of(
            "class org/example/Lamp public interface abstract extends=java/lang/Object",
            "  method brightness ()I public abstract",
            "  method on ()V public abstract throws=java/io/IOException");

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @EnumSource
    void nothingIsBroken(PublishedModule module) throws IOException {
        List<String> now = module.api();
        Path baseline = module.baseline();
        if (UPDATE) {
            Files.createDirectories(baseline.getParent());
            Files.writeString(baseline, now.stream().map(line -> line + "\n").collect(Collectors.joining()));
        }
        assertThat(now)
                .anyMatch(line -> line.startsWith(module.knownLine()))
                .anyMatch(line -> line.startsWith("  method "));
        assertThat(ApiComparison.breaks(Files.readAllLines(baseline), now, scratch))
                .as("breaks of the API; if they are meant, make the baseline anew, as CONTRIBUTING.md says")
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayIsABreak() throws IOException {
        assertThat(ApiComparison.breaks(LAMP, LAMP.subList(0, 2), scratch)).contains("REMOVED METHOD", "on()");
    }

    @Test
    void whatImplementersMustAddIsABreak() throws IOException {
        assertThat(ApiComparison.breaks(LAMP.subList(0, 2), LAMP, scratch)).contains("NEW METHOD", "on()");
    }

    @Test
    void anotherTypeIsABreak() throws IOException {
        List<String> now = List.of(LAMP.get(0), LAMP.get(1).replace(")I", ")J"), LAMP.get(2));

        assertThat(ApiComparison.breaks(LAMP, now, scratch)).contains("brightness()");
    }

    @Test
    void whatIsOnlyNewIsNone() throws IOException {
        assertThat(ApiComparison.breaks(List.of(), LAMP, scratch)).isEmpty();
        assertThat(ApiComparison.breaks(LAMP, LAMP, scratch)).isEmpty();
    }
}
