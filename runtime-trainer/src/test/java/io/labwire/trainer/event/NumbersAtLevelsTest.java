package io.labwire.trainer.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventType;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that meant something else, or something, at 0.9.11 (specification, section 7.4). */
class NumbersAtLevelsTest {

    private static @Nullable String name(int number, ApiLevel level) {
        return RigEvents.CATALOG.find(number, level).map(EventType::name).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "301, acquisitionStarted, applicationModeChanged",
        "1301, sessionStarting, trialStarted",
        "1311, sessionPelletIncrease, trialEnded",
        "1321, sessionMouseSeen, batchAnalysisStarted",
        "1401, dayStarted, headfixLoadCellEnabledChanged",
        "1411, dayIncreasePellet, headfixAutoTare",
        "1501, pelletSeen, trialAnimalSeen",
        "1502, pelletPresented, trialRightHandSeen",
        "1503, pelletSuccessfulReach, trialPelletSeen",
        "1611, headfixAutoTare, autoClampEnabledChanged",
        "1621, autoClampIntensityChanged, autoClampEngaged",
        "1622, autoClampReleaseToneFreqChanged, autoClampPreDisengage",
        "1623, autoClampReleaseDelayChanged, autoClampPlayReleaseTone",
        "1701, intersessionSegmentationCan, intertrialSegmentationBegin",
        "1702, intersessionSegmentationBegin, intertrialSegmentationEnd",
        "1703, intersessionSegmentationEnd, intertrialSegmentationError",
        "1704, intersessionSegmentationNonceMismatch, intertrialSegmentationSave",
        "1705, intersessionSegmentationError, intertrialSegmentationSaveError",
        "1711, intersessionDetectionCan, intertrialDetectionBegin",
        "1712, intersessionDetectionBegin, intertrialDetectionEnd",
        "1713, intersessionDetectionEnd, intertrialDetectionError",
        "1714, intersessionDetectionNonceMismatch, intertrialDetectionSave",
        "1715, intersessionDetectionError, intertrialDetectionSaveError",
        "1802, headFixationEnabled, pelletConsumedCountChanged"
    })
    void aNumberMeansWhatItsLevelSays(int number, String early, String current) {
        assertThat(name(number, ApiLevel.V0_9_11)).isEqualTo(early);
        assertThat(name(number, ApiLevel.CURRENT)).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({
        "305, acquisitionEnded",
        "310, calibrationDcsStarted",
        "315, calibrationDcsEnded",
        "320, calibration3dStarted",
        "325, calibration3dEnded",
        "1201, pelletLoadCan",
        "1204, pelletSendCan",
        "1207, pelletCoverCan",
        "1210, pelletReleaseCan",
        "1213, pelletHomeCan",
        "1216, pelletPrereleaseCan",
        "1217, pelletPrereleaseBegin",
        "1218, pelletPrereleaseEnd",
        "1298, pelletAcknowledgeToken",
        "1299, pelletExternalToken",
        "1302, sessionStarted",
        "1303, sessionEnding",
        "1304, sessionEnded",
        "1312, sessionPelletDecrease",
        "1412, dayDecreasePellet",
        "1550, triangleSeen",
        "1602, headfixLoadCellChanged",
        "1603, headfixLoadCellChangedInIntersession",
        "1604, headfixLoadCellChangedWrongState",
        "1706, intersessionSegmentationSave",
        "1707, intersessionSegmentationSaveError",
        "1708, intersessionSegmentationInputError",
        "1716, intersessionDetectionSave",
        "1717, intersessionDetectionSaveError",
        "1731, intersessionShiftX",
        "1732, intersessionShiftY",
        "1733, intersessionShiftZ",
        "1801, headFixationForceDetectorChanged"
    })
    void aNumberThatWentIsKnownOfItsTimeOnly(int number, String early) {
        assertThat(name(number, ApiLevel.V0_9_11)).isEqualTo(early);
        assertThat(name(number, ApiLevel.CURRENT)).isNull();
    }

    /** And no other number means two things. */
    @Test
    void noOtherNumberHasChanged() {
        List<Integer> changed = IntStream.range(0, 1_000_000)
                .filter(number -> name(number, ApiLevel.V0_9_11) != null && name(number, ApiLevel.CURRENT) != null)
                .filter(number ->
                        !String.valueOf(name(number, ApiLevel.V0_9_11)).equals(name(number, ApiLevel.CURRENT)))
                .boxed()
                .toList();

        assertThat(changed).hasSize(24);
        assertThat(name(702, ApiLevel.S1)).isEqualTo("projectSessionChanged");
        assertThat(name(702, ApiLevel.S2)).isEqualTo("projectTrialChanged");
        assertThat(name(999_999, ApiLevel.S2)).isEqualTo("unknown");
    }
}
