package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A value of one of several types, which are tried in turn. */
public final class JsonChoices {

    private JsonChoices() {}

    /**
     * Reads a value of one of the types.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Member<T> {

        /**
         * Reads the value that a reader has come upon.
         *
         * @param reader the reader
         * @return the value
         * @throws WireFormatException if it is of another type
         */
        T read(JsonReader reader) throws WireFormatException;
    }

    /**
     * Reads a value of the first type that takes it.
     *
     * @param <T> what the types have in common
     * @param reader the reader, which has come upon the value
     * @param wanted what is wanted, in a few words
     * @param members the types in order
     * @return the value
     * @throws WireFormatException if it is of none of the types
     */
    public static <T> T first(JsonReader reader, String wanted, List<Member<? extends T>> members)
            throws WireFormatException {
        WireFormatException none = reader.fault(Kind.MALFORMED, wanted, "another value");
        byte[] value = JsonValue.read(reader).toText(JsonLayout.PYTHON).getBytes(StandardCharsets.US_ASCII);
        for (Member<? extends T> member : members) {
            try {
                JsonReader again = JsonReader.of(value, JsonRules.PYTHON);
                again.next();
                return member.read(again);
            } catch (WireFormatException other) {
                // The next one may take it.
            }
        }
        throw none;
    }
}
