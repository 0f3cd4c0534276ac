package io.labwire.benchmarks.json;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.trainer.event.trial.SessionEnded;
import io.labwire.trainer.status.Configuration;
import io.labwire.trainer.status.SystemStatus;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The JSON that is measured: payloads of AutoTrainer, small and large, of two levels, with escapes and with keys that nobody knows. */
public enum JsonSample {
    /** What comes with an event. */
    EVENT(SessionEnded.TYPE, """
            {"sessionId": "20240627-rig7-12", "captureTrialCount": 41, "analysisTrialCount": 40, "failedTrialCount": 1}"""),
    /** How a rig of the current level is. */
    STATUS(SystemStatus.TYPE, status()),
    /** How a rig of 0.9.11 is. */
    STATUS_0_9_11(SystemStatus.TYPE, """
            {"appStatus": 100, "trainingMode": 300, "animalId": "MT-0412"}"""),
    /** Texts in which every fourth character is an escape or stands for one. */
    ESCAPES(Configuration.TYPE, """
            {"applicationVersion": "2.1 \\"S4\\"", "deviceId": "r\\u00e9gl\\u00e9 7", \
            "configurationLocation": "C:\\\\Users\\\\lab\\\\cfg\\\\a.yaml", "dataLocation": "D:\\\\d\\\\2024\\\\06\\\\27", \
            "animalLocation": "D:\\\\animals\\\\m\\u00e4use", "logLocation": "D:\\\\log\\tnew\\n", \
            "inferenceModel": "D:\\\\m\\\\\\u03b1\\u03b2.onnx"}"""),
    /** An event with keys of a later level. */
    UNKNOWN_KEYS(SessionEnded.TYPE, """
            {"sessionId": "20240627-rig7-12", "operator": {"name": "N. N.", "roles": ["care", "night"]}, \
            "captureTrialCount": 41, "weights": [20.5, 20.75, 21.0], "analysisTrialCount": 40, "note": "after the move", \
            "failedTrialCount": 1, "isSupervised": true}""");

    @SuppressWarnings("ImmutableEnumChecker") // a type is always the same
    private final JsonType<?> type;

    private final String text;

    JsonSample(JsonType<?> type, String text) {
        this.type = type;
        this.text = text;
    }

    private static String status() {
        String alarms = IntStream.of(101, 201, 210, 301, 401, 501, 601, 701, 801)
                .mapToObj(id -> "{\"alarmId\": " + id + ", \"isActive\": false, \"isEnabled\": true, "
                        + "\"isAutoResumeEnabled\": true, \"isStopCondition\": false}")
                .collect(Collectors.joining(", "));
        String detectors = IntStream.of(101, 102, 201, 202, 301, 401, 411, 412, 501, 511, 601, 610, 620, 701, 801)
                .mapToObj(id -> "{\"detectorId\": " + id + ", \"isActive\": false, \"isEnabled\": true}")
                .collect(Collectors.joining(", "));
        String reaches =
                "{\"pelletsPresented\": 812, \"pelletsConsumed\": 644, \"reaches\": 1290, \"successfulReaches\": 640}";
        return """
                {"applicationMode": 300, "trainingMode": 300, "animal": {"identifier": "MT-0412", "name": "Ada", \
                "dcsSendX": 12.25, "dcsSendY": -3.5, "dcsSendZ": 101.125, "targetYLimit": null, \
                "reachStatusTotal": %1$s, "reachStatusDay": %1$s}, \
                "project": {"dayPath": "/data/2024/20240627", "trialId": 41, "sessionId": "20240627-rig7-12"}, \
                "alarms": [%2$s], "detectors": [%3$s], \
                "pelletDevice": {"dcsSendX": 12.25, "dcsSendY": -3.5, "dcsSendZ": 101.125, "dcsX": 12.3, "dcsY": -3.4, \
                "dcsZ": 101.1, "loadArm": 45.0, "barrierArm": null, "isBarrierArmActive": false, \
                "isHomeOnExcessiveDriftEnabled": true, "isTunnelSweepEnabled": false}, \
                "tunnelDevice": {"magnetIntensity": 0.75, "isGateOpen": true, "isFanOn": false}, \
                "behavior": {"baselineMagnetIntensity": 0.5, "reaches": %1$s, "isLiveAnalysisEnabled": true, \
                "isPelletDeliveryEnabled": true, "isPelletCoverEnabled": false, "isIntertrialPelletShiftEnabled": true, \
                "isTrianglePelletDistanceDetectionEnabled": false, "isAutoCloseGateOnIntertrialEnabled": true, \
                "isAutoClampEnabled": true, "isBatchTrialsEnabled": false}}""".formatted(reaches, alarms, detectors);
    }

    /** The type that it is read into. */
    JsonType<?> type() {
        return type;
    }

    /** What comes in. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The record that it is. */
    Object value() throws WireFormatException {
        return type.decode(bytes(), JsonRules.PYTHON);
    }
}
