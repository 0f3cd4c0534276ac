package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.trainer.alarm.Alarm;
import io.labwire.trainer.alarm.Detector;
import io.labwire.trainer.animal.Animal;
import io.labwire.trainer.status.SystemStatus;
import java.io.IOException;

/** A status written with jackson-core by hand. */
final class HandStatusWriting {

    private static final SerializedString APP_STATUS = new SerializedString("appStatus");
    private static final SerializedString APPLICATION_MODE = new SerializedString("applicationMode");
    private static final SerializedString TRAINING_MODE = new SerializedString("trainingMode");
    private static final SerializedString ANIMAL_ID = new SerializedString("animalId");
    private static final SerializedString ANIMAL = new SerializedString("animal");
    private static final SerializedString PROJECT = new SerializedString("project");
    private static final SerializedString ALARMS = new SerializedString("alarms");
    private static final SerializedString DETECTORS = new SerializedString("detectors");
    private static final SerializedString PELLET_DEVICE = new SerializedString("pelletDevice");
    private static final SerializedString TUNNEL_DEVICE = new SerializedString("tunnelDevice");
    private static final SerializedString BEHAVIOR = new SerializedString("behavior");

    private HandStatusWriting() {}

    static void write(SystemStatus value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (value.appStatus().isPresent()) {
            out.writeFieldName(APP_STATUS);
            out.writeNumber(value.appStatus().get().number());
        }
        if (value.applicationMode().isPresent()) {
            out.writeFieldName(APPLICATION_MODE);
            out.writeNumber(value.applicationMode().get().number());
        }
        out.writeFieldName(TRAINING_MODE);
        out.writeNumber(value.trainingMode().number());
        if (value.animalId().isPresent()) {
            out.writeFieldName(ANIMAL_ID);
            out.writeString(value.animalId().get());
        }
        if (!value.animal().isAbsent()) {
            Animal animal = value.animal().get();
            out.writeFieldName(ANIMAL);
            if (animal == null) {
                out.writeNull();
            } else {
                HandWriting.write(animal, out);
            }
        }
        if (value.project().isPresent()) {
            out.writeFieldName(PROJECT);
            HandDeviceWriting.write(value.project().get(), out);
        }
        if (value.alarms().isPresent()) {
            out.writeFieldName(ALARMS);
            out.writeStartArray();
            for (Alarm each : value.alarms().get()) {
                HandWriting.write(each, out);
            }
            out.writeEndArray();
        }
        if (value.detectors().isPresent()) {
            out.writeFieldName(DETECTORS);
            out.writeStartArray();
            for (Detector each : value.detectors().get()) {
                HandWriting.write(each, out);
            }
            out.writeEndArray();
        }
        if (value.pelletDevice().isPresent()) {
            out.writeFieldName(PELLET_DEVICE);
            HandDeviceWriting.write(value.pelletDevice().get(), out);
        }
        if (value.tunnelDevice().isPresent()) {
            out.writeFieldName(TUNNEL_DEVICE);
            HandDeviceWriting.write(value.tunnelDevice().get(), out);
        }
        if (value.behavior().isPresent()) {
            out.writeFieldName(BEHAVIOR);
            HandDeviceWriting.write(value.behavior().get(), out);
        }
        out.writeEndObject();
    }
}
