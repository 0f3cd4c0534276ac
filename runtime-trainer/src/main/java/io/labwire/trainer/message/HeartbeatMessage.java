package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that a rig is alive (specification of AutoTrainer, section 2.1).
 *
 * @param identifier the name of the rig; empty if it does not say
 * @param version the version of the API package on the rig, free text; empty if it does not say
 * @param timestamp when it was sent, by the clock of the rig: seconds since 1970; not finite if the rig does not say
 */
public record HeartbeatMessage(String identifier, String version, double timestamp) {

    /** Checks that the texts are there. */
    public HeartbeatMessage {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Reads a heartbeat. Keys come in any order, unknown keys are left alone. A rig that beats is alive whatever it leaves out.
     *
     * @param body the publication's second frame
     * @param rules what is taken for JSON
     * @return the heartbeat
     * @throws WireFormatException if it is not JSON, no object, or has a value that cannot be in its place
     */
    public static HeartbeatMessage read(byte[] body, JsonRules rules) throws WireFormatException {
        Reading reading = new Reading();
        EnvelopeFields.read(body, rules, Reading.KEYS, reading);
        return new HeartbeatMessage(reading.identifier, reading.version, reading.timestamp);
    }

    /**
     * When it was sent, as far as a time of the calendar can say it.
     *
     * @return the time, rounded to nanoseconds; empty if {@link #timestamp} is not finite or too far away
     */
    public Optional<Instant> time() {
        return Event.timeOf(timestamp);
    }

    /** What has been read so far. */
    private static final class Reading implements EnvelopeFields.Field {

        private static final JsonKeys KEYS =
                JsonKeys.of(List.of("identifier"), List.of("version"), List.of("timestamp"));
        private static final int IDENTIFIER = 0;
        private static final int VERSION = 1;

        private String identifier = "";
        private String version = "";
        private double timestamp = Double.NaN;

        @Override
        public void read(int key, JsonReader reader) throws WireFormatException {
            reader.next();
            switch (key) {
                case IDENTIFIER -> identifier = textOrEmpty(reader);
                case VERSION -> version = textOrEmpty(reader);
                default -> timestamp = EnvelopeFields.seconds(reader);
            }
        }

        private static String textOrEmpty(JsonReader reader) throws WireFormatException {
            String text = EnvelopeFields.textOrNull(reader);
            return text == null ? "" : text;
        }
    }
}
