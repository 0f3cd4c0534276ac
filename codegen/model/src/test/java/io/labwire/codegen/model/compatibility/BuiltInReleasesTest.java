package io.labwire.codegen.model.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schemas that come with labwire break nobody who has the newest release of them. */
class BuiltInReleasesTest {

    private static final BuiltInReleases FIXTURE = new BuiltInReleases(Path.of("src/test/resources/releases"));

    /** Until the first release there is none, and nothing to hold on to. */
    @Test
    void theBuiltInSchemasAreCompatibleWithTheirNewestRelease() {
        BuiltInReleases builtIn = new BuiltInReleases(Path.of("../../schemas"));

        for (String protocol : builtIn.protocols()) {
            CompatibilityReport report = builtIn.sinceNewest(protocol);
            assertThat(report.diagnostics()).as(pictures(report)).isEmpty();
        }
    }

    @Test
    void theNewestReleaseIsTheOneOfTheHighestVersion() {
        assertThat(FIXTURE.protocols()).containsExactly("katcp");
        assertThat(FIXTURE.newest("katcp")).map(Path::getFileName).hasValue(Path.of("0.10.0"));
    }

    @Test
    void aBreakSinceTheNewestReleaseIsFound() {
        assertThat(FIXTURE.sinceNewest("katcp").changes())
                .extracting(change -> change.kind().id() + " " + change.path())
                .containsExactly("LW0635 requests.tune.arguments.frequency");
    }

    private static String pictures(CompatibilityReport report) {
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return report.diagnostics().stream().map(renderer::picture).collect(Collectors.joining("\n\n"));
    }
}
