package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.trainer.alarm.Alarm;
import io.labwire.trainer.alarm.Detector;
import io.labwire.trainer.animal.Animal;
import io.labwire.trainer.animal.Reaches;
import io.labwire.trainer.event.trial.SessionEnded;
import io.labwire.trainer.status.Configuration;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Records written with jackson-core by hand. */
final class HandWriting {

    private static final SerializedString SESSION_ID = new SerializedString("sessionId");
    private static final SerializedString CAPTURE_TRIAL_COUNT = new SerializedString("captureTrialCount");
    private static final SerializedString ANALYSIS_TRIAL_COUNT = new SerializedString("analysisTrialCount");
    private static final SerializedString FAILED_TRIAL_COUNT = new SerializedString("failedTrialCount");
    private static final SerializedString APPLICATION_VERSION = new SerializedString("applicationVersion");
    private static final SerializedString DEVICE_ID = new SerializedString("deviceId");
    private static final SerializedString CONFIGURATION_LOCATION = new SerializedString("configurationLocation");
    private static final SerializedString DATA_LOCATION = new SerializedString("dataLocation");
    private static final SerializedString ANIMAL_LOCATION = new SerializedString("animalLocation");
    private static final SerializedString LOG_LOCATION = new SerializedString("logLocation");
    private static final SerializedString INFERENCE_MODEL = new SerializedString("inferenceModel");
    private static final SerializedString PELLETS_PRESENTED = new SerializedString("pelletsPresented");
    private static final SerializedString PELLETS_CONSUMED = new SerializedString("pelletsConsumed");
    private static final SerializedString REACHES = new SerializedString("reaches");
    private static final SerializedString SUCCESSFUL_REACHES = new SerializedString("successfulReaches");
    private static final SerializedString IDENTIFIER = new SerializedString("identifier");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString DCS_SEND_X = new SerializedString("dcsSendX");
    private static final SerializedString DCS_SEND_Y = new SerializedString("dcsSendY");
    private static final SerializedString DCS_SEND_Z = new SerializedString("dcsSendZ");
    private static final SerializedString TARGET_Y_LIMIT = new SerializedString("targetYLimit");
    private static final SerializedString REACH_STATUS_TOTAL = new SerializedString("reachStatusTotal");
    private static final SerializedString REACH_STATUS_DAY = new SerializedString("reachStatusDay");
    private static final SerializedString ALARM_ID = new SerializedString("alarmId");
    private static final SerializedString IS_ACTIVE = new SerializedString("isActive");
    private static final SerializedString IS_ENABLED = new SerializedString("isEnabled");
    private static final SerializedString IS_AUTO_RESUME_ENABLED = new SerializedString("isAutoResumeEnabled");
    private static final SerializedString IS_STOP_CONDITION = new SerializedString("isStopCondition");
    private static final SerializedString DETECTOR_ID = new SerializedString("detectorId");

    private HandWriting() {}

    static void write(SessionEnded value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(SESSION_ID);
        out.writeString(value.sessionId());
        out.writeFieldName(CAPTURE_TRIAL_COUNT);
        out.writeNumber(value.captureTrialCount());
        out.writeFieldName(ANALYSIS_TRIAL_COUNT);
        out.writeNumber(value.analysisTrialCount());
        out.writeFieldName(FAILED_TRIAL_COUNT);
        out.writeNumber(value.failedTrialCount());
        out.writeEndObject();
    }

    static void write(Configuration value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (value.applicationVersion().isPresent()) {
            out.writeFieldName(APPLICATION_VERSION);
            out.writeString(value.applicationVersion().get());
        }
        out.writeFieldName(DEVICE_ID);
        out.writeString(value.deviceId());
        out.writeFieldName(CONFIGURATION_LOCATION);
        out.writeString(value.configurationLocation());
        out.writeFieldName(DATA_LOCATION);
        out.writeString(value.dataLocation());
        out.writeFieldName(ANIMAL_LOCATION);
        out.writeString(value.animalLocation());
        out.writeFieldName(LOG_LOCATION);
        out.writeString(value.logLocation());
        out.writeFieldName(INFERENCE_MODEL);
        out.writeString(value.inferenceModel());
        out.writeEndObject();
    }

    static void write(Reaches value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(PELLETS_PRESENTED);
        out.writeNumber(value.pelletsPresented());
        out.writeFieldName(PELLETS_CONSUMED);
        out.writeNumber(value.pelletsConsumed());
        out.writeFieldName(REACHES);
        out.writeNumber(value.reaches());
        out.writeFieldName(SUCCESSFUL_REACHES);
        out.writeNumber(value.successfulReaches());
        out.writeEndObject();
    }

    static void write(Animal value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(IDENTIFIER);
        out.writeString(value.identifier());
        out.writeFieldName(NAME);
        out.writeString(value.name());
        out.writeFieldName(DCS_SEND_X);
        out.writeNumber(value.dcsSendX());
        out.writeFieldName(DCS_SEND_Y);
        out.writeNumber(value.dcsSendY());
        out.writeFieldName(DCS_SEND_Z);
        out.writeNumber(value.dcsSendZ());
        write(TARGET_Y_LIMIT, value.targetYLimit(), out);
        out.writeFieldName(REACH_STATUS_TOTAL);
        write(value.reachStatusTotal(), out);
        out.writeFieldName(REACH_STATUS_DAY);
        write(value.reachStatusDay(), out);
        out.writeEndObject();
    }

    static void write(Alarm value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(ALARM_ID);
        out.writeNumber(value.alarmId().number());
        out.writeFieldName(IS_ACTIVE);
        out.writeBoolean(value.isActive());
        out.writeFieldName(IS_ENABLED);
        out.writeBoolean(value.isEnabled());
        out.writeFieldName(IS_AUTO_RESUME_ENABLED);
        out.writeBoolean(value.isAutoResumeEnabled());
        out.writeFieldName(IS_STOP_CONDITION);
        out.writeBoolean(value.isStopCondition());
        out.writeEndObject();
    }

    static void write(Detector value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(DETECTOR_ID);
        out.writeNumber(value.detectorId().number());
        out.writeFieldName(IS_ACTIVE);
        out.writeBoolean(value.isActive());
        out.writeFieldName(IS_ENABLED);
        out.writeBoolean(value.isEnabled());
        out.writeEndObject();
    }

    static void write(SerializedString key, @Nullable Double value, JsonGenerator out) throws IOException {
        out.writeFieldName(key);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value);
        }
    }
}
