package io.labwire.benchmarks.json;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
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
import io.labwire.trainer.alarm.Alarm;
import io.labwire.trainer.alarm.AlarmKind;
import io.labwire.trainer.alarm.Detector;
import io.labwire.trainer.alarm.DetectorKind;
import io.labwire.trainer.animal.Animal;
import io.labwire.trainer.animal.Reaches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Parts of a status read with jackson-core by hand. */
final class HandParts {

    private static final SerializedString[] REACHES =
            keys("pelletsPresented", "pelletsConsumed", "reaches", "successfulReaches");

    private static final SerializedString[] ANIMAL = keys(
            "identifier",
            "name",
            "dcsSendX",
            "dcsSendY",
            "dcsSendZ",
            "targetYLimit",
            "reachStatusTotal",
            "reachStatusDay");

    private static final SerializedString[] ALARM =
            keys("alarmId", "isActive", "isEnabled", "isAutoResumeEnabled", "isStopCondition");

    private static final SerializedString[] DETECTOR = keys("detectorId", "isActive", "isEnabled");

    private HandParts() {}

    static Reaches reaches(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        int pelletsPresented = 0;
        int pelletsConsumed = 0;
        int reaches = 0;
        int successfulReaches = 0;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, REACHES, at); key != null; key = next(parser, REACHES, ++at)) {
            switch (key) {
                case "pelletsPresented", "pellets_presented" -> {
                    parser.nextToken();
                    pelletsPresented = parser.getIntValue();
                    seen |= 1;
                }
                case "pelletsConsumed", "pellets_consumed" -> {
                    parser.nextToken();
                    pelletsConsumed = parser.getIntValue();
                    seen |= 2;
                }
                case "reaches" -> {
                    parser.nextToken();
                    reaches = parser.getIntValue();
                    seen |= 4;
                }
                case "successfulReaches", "successful_reaches" -> {
                    parser.nextToken();
                    successfulReaches = parser.getIntValue();
                    seen |= 8;
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 15, "Reaches");
        return new Reaches(pelletsPresented, pelletsConsumed, reaches, successfulReaches);
    }

    static Animal animal(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        String identifier = null;
        String name = null;
        double dcsSendX = 0;
        double dcsSendY = 0;
        double dcsSendZ = 0;
        Double targetYLimit = null;
        Reaches reachStatusTotal = null;
        Reaches reachStatusDay = null;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, ANIMAL, at); key != null; key = next(parser, ANIMAL, ++at)) {
            switch (key) {
                case "identifier" -> {
                    parser.nextToken();
                    identifier = text(parser);
                }
                case "name" -> {
                    parser.nextToken();
                    name = text(parser);
                }
                case "dcsSendX", "dcs_send_x" -> {
                    parser.nextToken();
                    dcsSendX = parser.getDoubleValue();
                    seen |= 1;
                }
                case "dcsSendY", "dcs_send_y" -> {
                    parser.nextToken();
                    dcsSendY = parser.getDoubleValue();
                    seen |= 2;
                }
                case "dcsSendZ", "dcs_send_z" -> {
                    parser.nextToken();
                    dcsSendZ = parser.getDoubleValue();
                    seen |= 4;
                }
                case "targetYLimit", "target_y_limit" -> {
                    parser.nextToken();
                    targetYLimit = real(parser);
                    seen |= 8;
                }
                case "reachStatusTotal", "reach_status_total" -> {
                    parser.nextToken();
                    reachStatusTotal = reaches(parser);
                }
                case "reachStatusDay", "reach_status_day" -> {
                    parser.nextToken();
                    reachStatusDay = reaches(parser);
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 15, "Animal");
        return new Animal(
                there(identifier, "identifier"),
                there(name, "name"),
                dcsSendX,
                dcsSendY,
                dcsSendZ,
                targetYLimit,
                there(reachStatusTotal, "reachStatusTotal"),
                there(reachStatusDay, "reachStatusDay"));
    }

    static Alarm alarm(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        AlarmKind alarmId = null;
        boolean isActive = false;
        boolean isEnabled = false;
        boolean isAutoResumeEnabled = false;
        boolean isStopCondition = false;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, ALARM, at); key != null; key = next(parser, ALARM, ++at)) {
            switch (key) {
                case "alarmId", "alarm_id" -> {
                    parser.nextToken();
                    alarmId = AlarmKind.of(parser.getIntValue());
                }
                case "isActive", "is_active" -> {
                    parser.nextToken();
                    isActive = bool(parser);
                    seen |= 1;
                }
                case "isEnabled", "is_enabled" -> {
                    parser.nextToken();
                    isEnabled = bool(parser);
                    seen |= 2;
                }
                case "isAutoResumeEnabled", "is_auto_resume_enabled" -> {
                    parser.nextToken();
                    isAutoResumeEnabled = bool(parser);
                    seen |= 4;
                }
                case "isStopCondition", "is_stop_condition" -> {
                    parser.nextToken();
                    isStopCondition = bool(parser);
                    seen |= 8;
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 15, "Alarm");
        return new Alarm(there(alarmId, "alarmId"), isActive, isEnabled, isAutoResumeEnabled, isStopCondition);
    }

    static List<Alarm> alarms(JsonParser parser) throws IOException {
        expect(parser, START_ARRAY);
        List<Alarm> items = new ArrayList<>();
        while (parser.nextToken() != END_ARRAY) {
            items.add(alarm(parser));
        }
        return items;
    }

    static Detector detector(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        DetectorKind detectorId = null;
        boolean isActive = false;
        boolean isEnabled = false;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, DETECTOR, at); key != null; key = next(parser, DETECTOR, ++at)) {
            switch (key) {
                case "detectorId", "detector_id" -> {
                    parser.nextToken();
                    detectorId = DetectorKind.of(parser.getIntValue());
                }
                case "isActive", "is_active" -> {
                    parser.nextToken();
                    isActive = bool(parser);
                    seen |= 1;
                }
                case "isEnabled", "is_enabled" -> {
                    parser.nextToken();
                    isEnabled = bool(parser);
                    seen |= 2;
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 3, "Detector");
        return new Detector(there(detectorId, "detectorId"), isActive, isEnabled);
    }

    static List<Detector> detectors(JsonParser parser) throws IOException {
        expect(parser, START_ARRAY);
        List<Detector> items = new ArrayList<>();
        while (parser.nextToken() != END_ARRAY) {
            items.add(detector(parser));
        }
        return items;
    }
}
