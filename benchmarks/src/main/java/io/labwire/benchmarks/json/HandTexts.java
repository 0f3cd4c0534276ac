package io.labwire.benchmarks.json;

import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static io.labwire.benchmarks.json.HandReading.expect;
import static io.labwire.benchmarks.json.HandReading.keys;
import static io.labwire.benchmarks.json.HandReading.next;
import static io.labwire.benchmarks.json.HandReading.skip;
import static io.labwire.benchmarks.json.HandReading.text;
import static io.labwire.benchmarks.json.HandReading.there;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.labwire.trainer.event.trial.SessionEnded;
import io.labwire.trainer.status.Configuration;
import java.io.IOException;
import java.util.Optional;

/** An event and a configuration read with jackson-core by hand. */
final class HandTexts {

    private static final SerializedString[] SESSION_ENDED =
            keys("sessionId", "captureTrialCount", "analysisTrialCount", "failedTrialCount");

    private static final SerializedString[] CONFIGURATION = keys(
            "applicationVersion",
            "deviceId",
            "configurationLocation",
            "dataLocation",
            "animalLocation",
            "logLocation",
            "inferenceModel");

    private HandTexts() {}

    static SessionEnded sessionEnded(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        String sessionId = null;
        int captureTrialCount = 0;
        int analysisTrialCount = 0;
        int failedTrialCount = 0;
        int seen = 0;
        int at = 0;
        for (String key = next(parser, SESSION_ENDED, at); key != null; key = next(parser, SESSION_ENDED, ++at)) {
            switch (key) {
                case "sessionId", "session_id" -> {
                    parser.nextToken();
                    sessionId = text(parser);
                }
                case "captureTrialCount", "capture_trial_count" -> {
                    parser.nextToken();
                    captureTrialCount = parser.getIntValue();
                    seen |= 1;
                }
                case "analysisTrialCount", "analysis_trial_count" -> {
                    parser.nextToken();
                    analysisTrialCount = parser.getIntValue();
                    seen |= 2;
                }
                case "failedTrialCount", "failed_trial_count" -> {
                    parser.nextToken();
                    failedTrialCount = parser.getIntValue();
                    seen |= 4;
                }
                default -> at = skip(parser, at);
            }
        }
        there(seen == 7, "SessionEnded");
        return new SessionEnded(there(sessionId, "sessionId"), captureTrialCount, analysisTrialCount, failedTrialCount);
    }

    static Configuration configuration(JsonParser parser) throws IOException {
        expect(parser, START_OBJECT);
        Optional<String> applicationVersion = Optional.empty();
        String deviceId = null;
        String configurationLocation = null;
        String dataLocation = null;
        String animalLocation = null;
        String logLocation = null;
        String inferenceModel = null;
        int at = 0;
        for (String key = next(parser, CONFIGURATION, at); key != null; key = next(parser, CONFIGURATION, ++at)) {
            switch (key) {
                case "applicationVersion", "application_version" -> {
                    parser.nextToken();
                    applicationVersion = Optional.of(text(parser));
                }
                case "deviceId", "device_id" -> {
                    parser.nextToken();
                    deviceId = text(parser);
                }
                case "configurationLocation", "configuration_location" -> {
                    parser.nextToken();
                    configurationLocation = text(parser);
                }
                case "dataLocation", "data_location" -> {
                    parser.nextToken();
                    dataLocation = text(parser);
                }
                case "animalLocation", "animal_location" -> {
                    parser.nextToken();
                    animalLocation = text(parser);
                }
                case "logLocation", "log_location" -> {
                    parser.nextToken();
                    logLocation = text(parser);
                }
                case "inferenceModel", "inference_model" -> {
                    parser.nextToken();
                    inferenceModel = text(parser);
                }
                default -> at = skip(parser, at);
            }
        }
        return new Configuration(
                applicationVersion,
                there(deviceId, "deviceId"),
                there(configurationLocation, "configurationLocation"),
                there(dataLocation, "dataLocation"),
                there(animalLocation, "animalLocation"),
                there(logLocation, "logLocation"),
                there(inferenceModel, "inferenceModel"));
    }
}
