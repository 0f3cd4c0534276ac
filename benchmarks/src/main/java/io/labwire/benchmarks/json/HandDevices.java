package io.labwire.benchmarks.json;

import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static io.labwire.benchmarks.json.HandParts.reaches;
import static io.labwire.benchmarks.json.HandReading.bool;
import static io.labwire.benchmarks.json.HandReading.expect;
import static io.labwire.benchmarks.json.HandReading.keys;
import static io.labwire.benchmarks.json.HandReading.next;
import static io.labwire.benchmarks.json.HandReading.real;
import static io.labwire.benchmarks.json.HandReading.skip;
import static io.labwire.benchmarks.json.HandReading.text;
import static io.labwire.benchmarks.json.HandReading.there;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.animal.Reaches;
import io.labwire.trainer.status.Behavior;
import io.labwire.trainer.status.PelletDevice;
import io.labwire.trainer.status.Project;
import io.labwire.trainer.status.TunnelDevice;
import java.io.IOException;
import java.util.Optional;

/** Parts of a status that are told of devices, read with jackson-core by hand. */
final class HandDevices {

    private static final SerializedString[] PROJECT = keys("dayPath", "sessionIndex", "trialId", "sessionId");

    private static final SerializedString[] PELLET_DEVICE = keys(
            "dcsSendX",
            "dcsSendY",
            "dcsSendZ",
            "dcsX",
            "dcsY",
            "dcsZ",
            "loadArm",
            "barrierArm",
            "isBarrierArmActive",
            "isHomeOnExcessiveDriftEnabled",
            "isTunnelSweepEnabled");

    private static final SerializedString[] TUNNEL_DEVICE = keys("magnetIntensity", "isGateOpen", "isFanOn");

    private static final SerializedString[] BEHAVIOR = keys(
            "baselineMagnetIntensity",
            "reaches",
            "isLiveAnalysisEnabled",
            "isPelletDeliveryEnabled",
            "isPelletCoverEnabled",
            "isIntertrialPelletShiftEnabled",
            "isTrianglePelletDistanceDetectionEnabled",
            "isAutoCloseGateOnIntertrialEnabled",
            "isAutoClampEnabled",
            "isBatchTrialsEnabled");

    private HandDevices() {}

    static Project project(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        String dayPath = null;
        Optional<Integer> sessionIndex = Optional.empty();
        Optional<Integer> trialId = Optional.empty();
        Optional<String> sessionId = Optional.empty();
        int at = 0;
        for (String key = next(parser, PROJECT, at); key != null; key = next(parser, PROJECT, ++at)) {
            switch (key) {
                case "dayPath", "day_path" -> {
                    parser.nextToken();
                    dayPath = text(parser);
                }
                case "sessionIndex", "session_index" -> {
                    parser.nextToken();
                    sessionIndex = Optional.of(parser.getIntValue());
                }
                case "trialId", "trial_id" -> {
                    parser.nextToken();
                    trialId = Optional.of(parser.getIntValue());
                }
                case "sessionId", "session_id" -> {
                    parser.nextToken();
                    sessionId = Optional.of(text(parser));
                }
                default -> at = skip(parser, at);
            }
        }
        return new Project(there(dayPath, "dayPath"), sessionIndex, trialId, sessionId);
    }

    static PelletDevice pelletDevice(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        Double dcsSendX = null;
        Double dcsSendY = null;
        Double dcsSendZ = null;
        Double dcsX = null;
        Double dcsY = null;
        Double dcsZ = null;
        Double loadArm = null;
        Double barrierArm = null;
        boolean isBarrierArmActive = false;
        Optional<Boolean> isHomeOnExcessiveDriftEnabled = Optional.empty();
        Optional<Boolean> isTunnelSweepEnabled = Optional.empty();
        int seen = 0;
        int at = 0;
        for (String key = next(parser, PELLET_DEVICE, at); key != null; key = next(parser, PELLET_DEVICE, ++at)) {
            switch (key) {
                case "dcsSendX", "dcs_send_x" -> {
                    parser.nextToken();
                    dcsSendX = real(parser);
                    seen |= 1;
                }
                case "dcsSendY", "dcs_send_y" -> {
                    parser.nextToken();
                    dcsSendY = real(parser);
                    seen |= 2;
                }
                case "dcsSendZ", "dcs_send_z" -> {
                    parser.nextToken();
                    dcsSendZ = real(parser);
                    seen |= 4;
                }
                case "dcsX", "dcs_x" -> {
                    parser.nextToken();
                    dcsX = real(parser);
                    seen |= 8;
                }
                case "dcsY", "dcs_y" -> {
                    parser.nextToken();
                    dcsY = real(parser);
                    seen |= 16;
                }
                case "dcsZ", "dcs_z" -> {
                    parser.nextToken();
                    dcsZ = real(parser);
                    seen |= 32;
                }
                case "loadArm", "load_arm" -> {
                    parser.nextToken();
                    loadArm = real(parser);
                    seen |= 64;
                }
                case "barrierArm", "barrier_arm" -> {
                    parser.nextToken();
                    barrierArm = real(parser);
                    seen |= 128;
                }
                case "isBarrierArmActive", "is_barrier_arm_active" -> {
                    parser.nextToken();
                    isBarrierArmActive = bool(parser);
                    seen |= 256;
                }
                case "isHomeOnExcessiveDriftEnabled", "is_home_on_excessive_drift_enabled" -> {
                    parser.nextToken();
                    isHomeOnExcessiveDriftEnabled = Optional.of(bool(parser));
                }
                case "isTunnelSweepEnabled", "is_tunnel_sweep_enabled" -> {
                    parser.nextToken();
                    isTunnelSweepEnabled = Optional.of(bool(parser));
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 511, "PelletDevice");
        return new PelletDevice(
                dcsSendX,
                dcsSendY,
                dcsSendZ,
                dcsX,
                dcsY,
                dcsZ,
                loadArm,
                barrierArm,
                isBarrierArmActive,
                isHomeOnExcessiveDriftEnabled,
                isTunnelSweepEnabled);
    }

    static TunnelDevice tunnelDevice(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        Optional<JsonValue> gateOpen = Optional.empty();
        Double magnetIntensity = null;
        boolean isGateOpen = false;
        boolean isFanOn = false;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, TUNNEL_DEVICE, at); key != null; key = next(parser, TUNNEL_DEVICE, ++at)) {
            switch (key) {
                case "magnetIntensity", "magnet_intensity" -> {
                    parser.nextToken();
                    magnetIntensity = real(parser);
                    seen |= 1;
                }
                case "isGateOpen", "is_gate_open" -> {
                    parser.nextToken();
                    isGateOpen = bool(parser);
                    seen |= 2;
                }
                case "isFanOn", "is_fan_on" -> {
                    parser.nextToken();
                    isFanOn = bool(parser);
                    seen |= 4;
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 7, "TunnelDevice");
        return new TunnelDevice(gateOpen, magnetIntensity, isGateOpen, isFanOn);
    }

    static Behavior behavior(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        double baselineMagnetIntensity = 0;
        Reaches reaches = null;
        Optional<Boolean> isLiveAnalysisEnabled = Optional.empty();
        Optional<Boolean> isPelletDeliveryEnabled = Optional.empty();
        Optional<Boolean> isPelletCoverEnabled = Optional.empty();
        Optional<Boolean> isIntertrialPelletShiftEnabled = Optional.empty();
        Optional<Boolean> isTrianglePelletDistanceDetectionEnabled = Optional.empty();
        Optional<Boolean> isAutoCloseGateOnIntertrialEnabled = Optional.empty();
        Optional<Boolean> isAutoClampEnabled = Optional.empty();
        Optional<Boolean> isBatchTrialsEnabled = Optional.empty();
        int seen = 0;
        int at = 0;
        for (String key = next(parser, BEHAVIOR, at); key != null; key = next(parser, BEHAVIOR, ++at)) {
            switch (key) {
                case "baselineMagnetIntensity", "baseline_magnet_intensity" -> {
                    parser.nextToken();
                    baselineMagnetIntensity = parser.getDoubleValue();
                    seen |= 1;
                }
                case "reaches" -> {
                    parser.nextToken();
                    reaches = reaches(parser);
                }
                case "isLiveAnalysisEnabled", "is_live_analysis_enabled" -> {
                    parser.nextToken();
                    isLiveAnalysisEnabled = Optional.of(bool(parser));
                }
                case "isPelletDeliveryEnabled", "is_pellet_delivery_enabled" -> {
                    parser.nextToken();
                    isPelletDeliveryEnabled = Optional.of(bool(parser));
                }
                case "isPelletCoverEnabled", "is_pellet_cover_enabled" -> {
                    parser.nextToken();
                    isPelletCoverEnabled = Optional.of(bool(parser));
                }
                case "isIntertrialPelletShiftEnabled", "is_intertrial_pellet_shift_enabled" -> {
                    parser.nextToken();
                    isIntertrialPelletShiftEnabled = Optional.of(bool(parser));
                }
                case "isTrianglePelletDistanceDetectionEnabled", "is_triangle_pellet_distance_detection_enabled" -> {
                    parser.nextToken();
                    isTrianglePelletDistanceDetectionEnabled = Optional.of(bool(parser));
                }
                case "isAutoCloseGateOnIntertrialEnabled", "is_auto_close_gate_on_intertrial_enabled" -> {
                    parser.nextToken();
                    isAutoCloseGateOnIntertrialEnabled = Optional.of(bool(parser));
                }
                case "isAutoClampEnabled", "is_auto_clamp_enabled" -> {
                    parser.nextToken();
                    isAutoClampEnabled = Optional.of(bool(parser));
                }
                case "isBatchTrialsEnabled", "is_batch_trials_enabled" -> {
                    parser.nextToken();
                    isBatchTrialsEnabled = Optional.of(bool(parser));
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 1, "Behavior");
        return new Behavior(
                baselineMagnetIntensity,
                there(reaches, "reaches"),
                isLiveAnalysisEnabled,
                isPelletDeliveryEnabled,
                isPelletCoverEnabled,
                isIntertrialPelletShiftEnabled,
                isTrianglePelletDistanceDetectionEnabled,
                isAutoCloseGateOnIntertrialEnabled,
                isAutoClampEnabled,
                isBatchTrialsEnabled);
    }
}
