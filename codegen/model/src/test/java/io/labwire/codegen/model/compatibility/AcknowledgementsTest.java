package io.labwire.codegen.model.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change that somebody has acknowledged does not fail a check, and an entry for no change is warned of. */
class AcknowledgementsTest {

    private static final String OLD = """
            labwire: 1
            protocol: katcp
            package: org.example
            requests:
              tune: {doc: Tunes., arguments: {band: {type: string}, hold: {type: int32, default: 1}}}
            sensors:
              lo.power: {type: float64, unit: mW}
            """;

    private static final String NEW = OLD.replace("default: 1", "default: 2").replace("mW", "W");

    @Test
    void whatIsNotAcknowledgedBreaks() {
        CompatibilityReport report = against(OLD, NEW);

        assertThat(report.breaks()).isTrue();
        assertThat(report.changes())
                .extracting(change -> change.kind().id() + " " + change.path())
                .containsExactly("LW0667 requests.tune.arguments.hold", "LW0635 sensors.lo.power");
        assertThat(report.summary()).isEqualTo("0 wire breaks, 2 behaviour changes, 0 source breaks, 0 safe changes");
    }

    @Test
    void anEntryCoversAnElementAndAllInIt() {
        CompatibilityReport report = against(
                OLD,
                NEW + entries("{change: LW0667, at: requests.tune, reason: So be it.}")
                        + "  - {change: LW0635, at: sensors.lo.power, reason: Likewise.}\n");

        assertThat(report.breaks()).isFalse();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.acknowledged()).hasSize(2);
        assertThat(report.summary())
                .isEqualTo("0 wire breaks, 2 behaviour changes (2 acknowledged), 0 source breaks, 0 safe changes");
    }

    @Test
    void anEntryWithoutAPathCoversTheWholeSchema() {
        CompatibilityReport report = against(OLD, NEW + entries("{change: LW0667, reason: So be it.}"));

        assertThat(report.changes()).extracting(change -> change.kind().id()).containsExactly("LW0635");
    }

    @Test
    void anEntryForAnotherElementOrKindCoversNothing() {
        CompatibilityReport report = against(
                OLD,
                NEW + entries("{change: LW0667, at: requests.tune.arguments.band, reason: So be it.}")
                        + "  - {change: LW0635, at: sensors.lo, reason: The sensor is lo.power.}\n"
                        + "  - {change: LW0652, at: requests.tune, reason: Nothing was added.}\n");

        assertThat(report.breaks()).isTrue();
        assertThat(report.useless())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "there is no change LW0667 at requests.tune.arguments.band that has to be acknowledged",
                        "there is no change LW0652 at requests.tune that has to be acknowledged");
    }

    @Test
    void onceReleasedAnEntryIsWarnedOf() {
        String released = NEW + entries("{change: LW0667, reason: So be it.}");
        CompatibilityReport report = against(released, released);

        assertThat(report.breaks()).isFalse();
        assertThat(report.diagnostics())
                .singleElement()
                .returns(CompatibilityReport.USELESS, Diagnostic::id)
                .returns(9, diagnostic -> diagnostic.span().line());
    }

    @Test
    void aSafeChangeNeedsNoEntry() {
        CompatibilityReport report = against(
                OLD, OLD.replace("Tunes.", "Tunes it.") + entries("{change: LW0614, at: requests.tune, reason: New.}"));

        assertThat(report.safe()).hasSize(1);
        assertThat(report.useless()).hasSize(1);
    }

    private static String entries(String first) {
        return "acknowledge:\n  - " + first + "\n";
    }

    private static CompatibilityReport against(String old, String now) {
        return new ReleaseComparison(CompileRequest.installedDialects())
                .compare(List.of(model(old)), List.of(model(now)));
    }

    private static Schema model(String text) {
        return Texts.model(text)
                .orElseThrow(() -> new AssertionError(Texts.compile(text).diagnostics()));
    }
}
