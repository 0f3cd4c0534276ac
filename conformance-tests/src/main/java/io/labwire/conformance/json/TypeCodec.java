package io.labwire.conformance.json;

import io.labwire.conformance.Codec;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of one type as whole texts of JSON. Canonical is what is written.
 *
 * @param type how they are read and written
 * @param rules what is taken for JSON
 * @param layout how the texts look
 * @param unknownKeys what becomes of a key that the type has not declared, if that is to be held against it
 * @param <T> the values' class
 */
@SuppressWarnings("exports")
public record TypeCodec<T>(JsonType<T> type, JsonRules rules, JsonLayout layout, Optional<UnknownKeys> unknownKeys)
        implements Codec<T> {

    /** Checks that nothing is missing. */
    public TypeCodec {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(unknownKeys, "unknownKeys");
    }

    /**
     * A codec of a type that may do with unknown keys what it likes.
     *
     * @param type how values are read and written
     * @param rules what is taken for JSON
     * @param layout how the texts look
     */
    public TypeCodec(JsonType<T> type, JsonRules rules, JsonLayout layout) {
        this(type, rules, layout, Optional.empty());
    }

    @Override
    public byte[] encode(T value) {
        return type.encode(value, layout);
    }

    @Override
    public T decode(byte[] bytes) throws WireFormatException {
        return type.decode(bytes, rules);
    }
}
