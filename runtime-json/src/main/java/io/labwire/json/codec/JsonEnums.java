package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import java.util.Optional;

/** What holds for enums that refuse values which nobody has declared. */
public final class JsonEnums {

    private JsonEnums() {}

    /**
     * Asks that a value is declared.
     *
     * @param <T> the enum
     * @param value the value that was read, empty if nobody has declared it
     * @param type the name of the enum
     * @param reader the reader, which has come upon the value
     * @return the value
     * @throws WireFormatException if nobody has declared it
     */
    public static <T> T known(Optional<T> value, String type, JsonReader reader) throws WireFormatException {
        if (value.isEmpty()) {
            throw reader.fault(Kind.UNKNOWN_VALUE, "a value of " + type, "another one");
        }
        return value.get();
    }
}
