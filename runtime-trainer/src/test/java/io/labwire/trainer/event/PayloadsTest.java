package io.labwire.trainer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.alarm.Alarm;
import io.labwire.trainer.alarm.AlarmKind;
import io.labwire.trainer.alarm.Detector;
import io.labwire.trainer.alarm.EmergencyResume;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.mode.AppStatus;
import io.labwire.trainer.status.Configuration;
import io.labwire.trainer.status.SystemStatus;
import io.labwire.trainer.trial.PelletShift;
import io.labwire.trainer.trial.ReachEvent;
import io.labwire.trainer.trial.Vector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events carry (specification, sections 6.1, 6.2, 7.2 and 7.3). */
class PayloadsTest {

    private static <T> T read(JsonType<T> type, String text) throws WireFormatException {
        return type.decode(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    private static <T> void assertComesBack(JsonType<T> type, String text) throws WireFormatException {
        assertThat(new String(type.encode(read(type, text), JsonLayout.PYTHON), StandardCharsets.US_ASCII))
                .isEqualTo(text);
    }

    /** Of all enums of whole numbers, in the places where they are sent. */
    @Property
    void aNumberThatNobodyKnowsComesBackAsItIs(@ForAll int number) throws WireFormatException {
        String flags = "\"isActive\": true, \"isEnabled\": false";
        assertComesBack(
                Alarm.TYPE,
                "{\"alarmId\": " + (number == 0 ? 1 : number) + ", " + flags
                        + ", \"isAutoResumeEnabled\": true, \"isStopCondition\": false}");
        assertComesBack(Detector.TYPE, "{\"detectorId\": " + number + ", " + flags + "}");
        assertComesBack(
                EmergencyStop.TYPE,
                "{\"reason\": \"r\", \"reasonCode\": " + number + ", \"activeAlarms\": [" + number + ", 101]}");
        assertComesBack(
                EmergencyResume.TYPE,
                "{\"reason\": \"r\", \"reasonCode\": " + number + ", \"resumedAlarms\": [" + number + "]}");
        assertComesBack(ApplicationModeChanged.TYPE, "{\"mode\": " + number + "}");
        assertComesBack(TrainingModeChanged.TYPE, "{\"trainingMode\": " + number + "}");
        assertComesBack(
                PelletShift.TYPE,
                "{\"sessionId\": \"s\", \"trialId\": 1, \"batchId\": null, \"source\": " + number
                        + ", \"shift\": {\"x\": 1.0, \"y\": -0.0, \"z\": 1e-05}, \"deferred\": true}");
        assertThat(AppStatus.of(number).number()).isEqualTo(number);
        assertThat(CommandResult.of(number).number()).isEqualTo(number);
        assertThat(ErrorKind.of(number).number()).isEqualTo(number);
        assertThat(Topic.of(Integer.toUnsignedLong(number)).number()).isEqualTo(Integer.toUnsignedLong(number));
    }

    @Property
    void aTextThatNobodyKnowsComesBackAsItIs(@ForAll("words") String method, @ForAll("words") String outcome)
            throws WireFormatException {
        assertComesBack(
                ReachEvent.TYPE,
                "{\"init\": 1, \"end\": null, \"max\": 2, \"method\": \"" + method + "\", \"outcome\": \"" + outcome
                        + "\", \"delaySincePresented\": 0.5}");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().alpha().withChars("_ ").ofMaxLength(12);
    }

    /** Some rigs before S4 mix the two up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"alarmId\": 201                     | 201",
                "\"detectorId\": 201                  | 201",
                "\"alarmId\": 0, \"detectorId\": 201  | 201",
                "\"detectorId\": 201, \"alarmId\": 0  | 201",
                "\"alarmId\": 301, \"detectorId\": 201 | 301",
                "\"detectorId\": 201, \"alarmId\": 301 | 301"
            })
    void theKindOfAnAlarmIsReadUnderEitherKey(String keys, int kind) throws WireFormatException {
        Alarm alarm = read(
                Alarm.TYPE,
                "{" + keys + ", \"isActive\": true, \"isEnabled\": true, \"isAutoResumeEnabled\": true,"
                        + " \"isStopCondition\": true}");

        assertThat(alarm.alarmId()).isEqualTo(AlarmKind.of(kind));
    }

    @Test
    void anEmergencyOfTheFirstLevelHasItsReasonOnly() throws WireFormatException {
        EmergencyStop early = read(EmergencyStop.TYPE, "{\"reason\": \"alarm-monitor: THRASHING\"}");
        assertThat(early.reason()).isEqualTo("alarm-monitor: THRASHING");
        assertThat(early.reasonCode()).isEmpty();
        assertThat(early.activeAlarms()).isEmpty();

        EmergencyStop unclassified = read(EmergencyStop.TYPE, "{\"reason\": \"\", \"reasonCode\": 0}");
        assertThat(unclassified.reasonCode()).isPresent();
        assertThat(read(EmergencyResume.TYPE, "{\"reason\": \"RpcService\"}").reasonCode())
                .isEmpty();
    }

    @Test
    void theConfigurationOfEitherLevelIsRead() throws WireFormatException {
        String keys = "\"deviceId\": \"000000\", \"configurationLocation\": \"a\", \"dataLocation\": \"b\","
                + " \"animalLocation\": \"c\", \"logLocation\": \"d\", \"inferenceModel\": \"e\"}";
        assertComesBack(Configuration.TYPE, "{\"applicationVersion\": \"0.12.1\", " + keys);
        assertComesBack(Configuration.TYPE, "{" + keys);
        assertThat(read(Configuration.TYPE, "{" + keys).applicationVersion()).isEmpty();
    }

    @Test
    void theStatusOfEitherLevelIsRead() throws WireFormatException {
        assertComesBack(SystemStatus.TYPE, "{\"appStatus\": 200, \"trainingMode\": 100, \"animalId\": \"123456\"}");
        String reaches = "{\"pelletsPresented\": 4, \"pelletsConsumed\": 3, \"reaches\": 2, \"successfulReaches\": 1}";
        assertComesBack(
                SystemStatus.TYPE,
                "{\"applicationMode\": 300, \"trainingMode\": 300, \"animal\": {\"identifier\": \"i\", \"name\": \"n\","
                        + " \"dcsSendX\": 1.0, \"dcsSendY\": 2.0, \"dcsSendZ\": 3.0, \"targetYLimit\": null,"
                        + " \"reachStatusTotal\": " + reaches + ", \"reachStatusDay\": " + reaches + "},"
                        + " \"project\": {\"dayPath\": \"p\", \"trialId\": 7, \"sessionId\": \"s\"},"
                        + " \"alarms\": [], \"detectors\": [], \"pelletDevice\": {\"dcsSendX\": null,"
                        + " \"dcsSendY\": null, \"dcsSendZ\": null, \"dcsX\": 0.5, \"dcsY\": null, \"dcsZ\": null,"
                        + " \"loadArm\": null, \"barrierArm\": null, \"isBarrierArmActive\": true,"
                        + " \"isHomeOnExcessiveDriftEnabled\": true, \"isTunnelSweepEnabled\": false},"
                        + " \"tunnelDevice\": {\"magnetIntensity\": null, \"isGateOpen\": true, \"isFanOn\": false},"
                        + " \"behavior\": {\"baselineMagnetIntensity\": 0.25, \"reaches\": " + reaches
                        + ", \"isLiveAnalysisEnabled\": true, \"isPelletDeliveryEnabled\": true,"
                        + " \"isPelletCoverEnabled\": true, \"isIntertrialPelletShiftEnabled\": true,"
                        + " \"isTrianglePelletDistanceDetectionEnabled\": true,"
                        + " \"isAutoCloseGateOnIntertrialEnabled\": true, \"isAutoClampEnabled\": true,"
                        + " \"isBatchTrialsEnabled\": true}}");
    }

    /** Rigs of the current level send null, those of 0.9.11 the literal, others a text. */
    @Test
    void noNumberHasThreeForms() throws WireFormatException {
        for (String none : List.of("null", "NaN", "\"NaN\"")) {
            assertThat(read(Vector.TYPE, "{\"x\": " + none + ", \"y\": 1, \"z\": Infinity}")
                            .x())
                    .isNaN();
        }
        assertThatThrownBy(() -> read(Vector.TYPE, "{\"x\": \"1\", \"y\": 1, \"z\": 1}"))
                .hasMessageContaining("x, byte 6");
    }
}
