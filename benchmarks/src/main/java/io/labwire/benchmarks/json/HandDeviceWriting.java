package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.trainer.status.Behavior;
import io.labwire.trainer.status.PelletDevice;
import io.labwire.trainer.status.Project;
import io.labwire.trainer.status.TunnelDevice;
import java.io.IOException;

/** Parts of a status that tell of devices, written with jackson-core by hand. */
final class HandDeviceWriting {

    private static final SerializedString DAY_PATH = new SerializedString("dayPath");
    private static final SerializedString SESSION_INDEX = new SerializedString("sessionIndex");
    private static final SerializedString TRIAL_ID = new SerializedString("trialId");
    private static final SerializedString SESSION_ID = new SerializedString("sessionId");
    private static final SerializedString DCS_SEND_X = new SerializedString("dcsSendX");
    private static final SerializedString DCS_SEND_Y = new SerializedString("dcsSendY");
    private static final SerializedString DCS_SEND_Z = new SerializedString("dcsSendZ");
    private static final SerializedString DCS_X = new SerializedString("dcsX");
    private static final SerializedString DCS_Y = new SerializedString("dcsY");
    private static final SerializedString DCS_Z = new SerializedString("dcsZ");
    private static final SerializedString LOAD_ARM = new SerializedString("loadArm");
    private static final SerializedString BARRIER_ARM = new SerializedString("barrierArm");
    private static final SerializedString IS_BARRIER_ARM_ACTIVE = new SerializedString("isBarrierArmActive");
    private static final SerializedString IS_HOME_ON_EXCESSIVE_DRIFT_ENABLED =
            new SerializedString("isHomeOnExcessiveDriftEnabled");
    private static final SerializedString IS_TUNNEL_SWEEP_ENABLED = new SerializedString("isTunnelSweepEnabled");
    private static final SerializedString MAGNET_INTENSITY = new SerializedString("magnetIntensity");
    private static final SerializedString IS_GATE_OPEN = new SerializedString("isGateOpen");
    private static final SerializedString IS_FAN_ON = new SerializedString("isFanOn");
    private static final SerializedString BASELINE_MAGNET_INTENSITY = new SerializedString("baselineMagnetIntensity");
    private static final SerializedString REACHES = new SerializedString("reaches");
    private static final SerializedString IS_LIVE_ANALYSIS_ENABLED = new SerializedString("isLiveAnalysisEnabled");
    private static final SerializedString IS_PELLET_DELIVERY_ENABLED = new SerializedString("isPelletDeliveryEnabled");
    private static final SerializedString IS_PELLET_COVER_ENABLED = new SerializedString("isPelletCoverEnabled");
    private static final SerializedString IS_INTERTRIAL_PELLET_SHIFT_ENABLED =
            new SerializedString("isIntertrialPelletShiftEnabled");
    private static final SerializedString IS_TRIANGLE_PELLET_DISTANCE_DETECTION_ENABLED =
            new SerializedString("isTrianglePelletDistanceDetectionEnabled");
    private static final SerializedString IS_AUTO_CLOSE_GATE_ON_INTERTRIAL_ENABLED =
            new SerializedString("isAutoCloseGateOnIntertrialEnabled");
    private static final SerializedString IS_AUTO_CLAMP_ENABLED = new SerializedString("isAutoClampEnabled");
    private static final SerializedString IS_BATCH_TRIALS_ENABLED = new SerializedString("isBatchTrialsEnabled");

    private HandDeviceWriting() {}

    static void write(Project value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(DAY_PATH);
        out.writeString(value.dayPath());
        if (value.sessionIndex().isPresent()) {
            out.writeFieldName(SESSION_INDEX);
            out.writeNumber(value.sessionIndex().get());
        }
        if (value.trialId().isPresent()) {
            out.writeFieldName(TRIAL_ID);
            out.writeNumber(value.trialId().get());
        }
        if (value.sessionId().isPresent()) {
            out.writeFieldName(SESSION_ID);
            out.writeString(value.sessionId().get());
        }
        out.writeEndObject();
    }

    static void write(PelletDevice value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        HandWriting.write(DCS_SEND_X, value.dcsSendX(), out);
        HandWriting.write(DCS_SEND_Y, value.dcsSendY(), out);
        HandWriting.write(DCS_SEND_Z, value.dcsSendZ(), out);
        HandWriting.write(DCS_X, value.dcsX(), out);
        HandWriting.write(DCS_Y, value.dcsY(), out);
        HandWriting.write(DCS_Z, value.dcsZ(), out);
        HandWriting.write(LOAD_ARM, value.loadArm(), out);
        HandWriting.write(BARRIER_ARM, value.barrierArm(), out);
        out.writeFieldName(IS_BARRIER_ARM_ACTIVE);
        out.writeBoolean(value.isBarrierArmActive());
        if (value.isHomeOnExcessiveDriftEnabled().isPresent()) {
            out.writeFieldName(IS_HOME_ON_EXCESSIVE_DRIFT_ENABLED);
            out.writeBoolean(value.isHomeOnExcessiveDriftEnabled().get());
        }
        if (value.isTunnelSweepEnabled().isPresent()) {
            out.writeFieldName(IS_TUNNEL_SWEEP_ENABLED);
            out.writeBoolean(value.isTunnelSweepEnabled().get());
        }
        out.writeEndObject();
    }

    static void write(TunnelDevice value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        HandWriting.write(MAGNET_INTENSITY, value.magnetIntensity(), out);
        out.writeFieldName(IS_GATE_OPEN);
        out.writeBoolean(value.isGateOpen());
        out.writeFieldName(IS_FAN_ON);
        out.writeBoolean(value.isFanOn());
        out.writeEndObject();
    }

    static void write(Behavior value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(BASELINE_MAGNET_INTENSITY);
        out.writeNumber(value.baselineMagnetIntensity());
        out.writeFieldName(REACHES);
        HandWriting.write(value.reaches(), out);
        if (value.isLiveAnalysisEnabled().isPresent()) {
            out.writeFieldName(IS_LIVE_ANALYSIS_ENABLED);
            out.writeBoolean(value.isLiveAnalysisEnabled().get());
        }
        if (value.isPelletDeliveryEnabled().isPresent()) {
            out.writeFieldName(IS_PELLET_DELIVERY_ENABLED);
            out.writeBoolean(value.isPelletDeliveryEnabled().get());
        }
        if (value.isPelletCoverEnabled().isPresent()) {
            out.writeFieldName(IS_PELLET_COVER_ENABLED);
            out.writeBoolean(value.isPelletCoverEnabled().get());
        }
        if (value.isIntertrialPelletShiftEnabled().isPresent()) {
            out.writeFieldName(IS_INTERTRIAL_PELLET_SHIFT_ENABLED);
            out.writeBoolean(value.isIntertrialPelletShiftEnabled().get());
        }
        if (value.isTrianglePelletDistanceDetectionEnabled().isPresent()) {
            out.writeFieldName(IS_TRIANGLE_PELLET_DISTANCE_DETECTION_ENABLED);
            out.writeBoolean(value.isTrianglePelletDistanceDetectionEnabled().get());
        }
        if (value.isAutoCloseGateOnIntertrialEnabled().isPresent()) {
            out.writeFieldName(IS_AUTO_CLOSE_GATE_ON_INTERTRIAL_ENABLED);
            out.writeBoolean(value.isAutoCloseGateOnIntertrialEnabled().get());
        }
        if (value.isAutoClampEnabled().isPresent()) {
            out.writeFieldName(IS_AUTO_CLAMP_ENABLED);
            out.writeBoolean(value.isAutoClampEnabled().get());
        }
        if (value.isBatchTrialsEnabled().isPresent()) {
            out.writeFieldName(IS_BATCH_TRIALS_ENABLED);
            out.writeBoolean(value.isBatchTrialsEnabled().get());
        }
        out.writeEndObject();
    }
}
