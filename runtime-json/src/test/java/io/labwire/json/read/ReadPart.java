package io.labwire.json.read;

import io.labwire.core.wire.WireFormatException;

/** The part of a text that a reader has come upon. */
final class ReadPart {

    private ReadPart() {}

    /** All that a reader tells of a part. */
    static String told(JsonReader reader) throws WireFormatException {
        String value = switch (reader.token()) {
            case KEY, TEXT -> reader.text();
            case INTEGER -> reader.integer().toString();
            case FLOAT -> String.valueOf(reader.number());
            default -> "";
        };
        return reader.token() + " " + value + " " + reader.position() + " " + reader.path();
    }
}
