package io.labwire.benchmarks.json;

import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NULL;
import static io.labwire.benchmarks.json.HandDevices.behavior;
import static io.labwire.benchmarks.json.HandDevices.pelletDevice;
import static io.labwire.benchmarks.json.HandDevices.project;
import static io.labwire.benchmarks.json.HandDevices.tunnelDevice;
import static io.labwire.benchmarks.json.HandParts.alarms;
import static io.labwire.benchmarks.json.HandParts.animal;
import static io.labwire.benchmarks.json.HandParts.detectors;
import static io.labwire.benchmarks.json.HandReading.expect;
import static io.labwire.benchmarks.json.HandReading.keys;
import static io.labwire.benchmarks.json.HandReading.next;
import static io.labwire.benchmarks.json.HandReading.skip;
import static io.labwire.benchmarks.json.HandReading.text;
import static io.labwire.benchmarks.json.HandReading.there;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.json.codec.JsonNullable;
import io.labwire.trainer.alarm.Alarm;
import io.labwire.trainer.alarm.Detector;
import io.labwire.trainer.animal.Animal;
import io.labwire.trainer.mode.AppStatus;
import io.labwire.trainer.mode.ApplicationMode;
import io.labwire.trainer.mode.TrainingMode;
import io.labwire.trainer.status.Behavior;
import io.labwire.trainer.status.PelletDevice;
import io.labwire.trainer.status.Project;
import io.labwire.trainer.status.SystemStatus;
import io.labwire.trainer.status.TunnelDevice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A status read with jackson-core by hand. */
final class HandStatus {

    private static final SerializedString[] SYSTEM_STATUS = keys(
            "appStatus",
            "applicationMode",
            "trainingMode",
            "animalId",
            "animal",
            "project",
            "alarms",
            "detectors",
            "pelletDevice",
            "tunnelDevice",
            "behavior");

    private HandStatus() {}

    static SystemStatus systemStatus(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        Optional<AppStatus> appStatus = Optional.empty();
        Optional<ApplicationMode> applicationMode = Optional.empty();
        TrainingMode trainingMode = null;
        Optional<String> animalId = Optional.empty();
        JsonNullable<Animal> animal = JsonNullable.absent();
        Optional<Project> project = Optional.empty();
        Optional<List<Alarm>> alarms = Optional.empty();
        Optional<List<Detector>> detectors = Optional.empty();
        Optional<PelletDevice> pelletDevice = Optional.empty();
        Optional<TunnelDevice> tunnelDevice = Optional.empty();
        Optional<Behavior> behavior = Optional.empty();
        int at = 0;
        for (String key = next(parser, SYSTEM_STATUS, at); key != null; key = next(parser, SYSTEM_STATUS, ++at)) {
            switch (key) {
                case "appStatus", "app_status" -> {
                    parser.nextToken();
                    appStatus = Optional.of(AppStatus.of(parser.getIntValue()));
                }
                case "applicationMode", "application_mode" -> {
                    parser.nextToken();
                    applicationMode = Optional.of(ApplicationMode.of(parser.getIntValue()));
                }
                case "trainingMode", "training_mode" -> {
                    parser.nextToken();
                    trainingMode = TrainingMode.of(parser.getIntValue());
                }
                case "animalId", "animal_id" -> {
                    parser.nextToken();
                    animalId = Optional.of(text(parser));
                }
                case "animal" -> {
                    parser.nextToken();
                    animal = JsonNullable.of(parser.currentToken() == VALUE_NULL ? null : animal(parser));
                }
                case "project" -> {
                    parser.nextToken();
                    project = Optional.of(project(parser));
                }
                case "alarms" -> {
                    parser.nextToken();
                    alarms = Optional.of(alarms(parser));
                }
                case "detectors" -> {
                    parser.nextToken();
                    detectors = Optional.of(detectors(parser));
                }
                case "pelletDevice", "pellet_device" -> {
                    parser.nextToken();
                    pelletDevice = Optional.of(pelletDevice(parser));
                }
                case "tunnelDevice", "tunnel_device" -> {
                    parser.nextToken();
                    tunnelDevice = Optional.of(tunnelDevice(parser));
                }
                case "behavior" -> {
                    parser.nextToken();
                    behavior = Optional.of(behavior(parser));
                }
                default -> at = skip(parser, at);
            }
        }
        return new SystemStatus(
                appStatus,
                applicationMode,
                there(trainingMode, "trainingMode"),
                animalId,
                animal,
                project,
                alarms,
                detectors,
                pelletDevice,
                tunnelDevice,
                behavior);
    }
}
