package io.labwire.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import java.util.HexFormat;

/**
 * One message together with the codec of its type, so that messages of many types can go through one property.
 *
 * @param type the name of the message's type
 * @param codec the codec of that type
 * @param message the message
 * @param <M> the message's type
 */
public record Sample<M>(String type, Codec<M> codec, M message) {

    /**
     * Writes the message.
     *
     * @return its canonical bytes
     */
    public byte[] bytes() {
        return codec.encode(message);
    }

    void decodesToItself() throws WireFormatException {
        byte[] bytes = bytes();
        assertThat(codec.decode(bytes))
                .as("%s, decoded from %s", type, hex(bytes))
                .isEqualTo(message);
    }

    void encodesToTheSameBytesAgain() throws WireFormatException {
        byte[] bytes = bytes();
        assertThat(codec.encode(codec.decode(bytes)))
                .as("%s, decoded and encoded again", type)
                .isEqualTo(bytes);
    }

    /**
     * Whatever these bytes are: a message or a wire-format exception, within bounds. A message that nobody wrote may be
     * rounded by the first writing, and has to keep the round trip from then on.
     */
    void decodesOrRefuses(byte[] damaged, Bounds bounds) {
        M decoded;
        try {
            decoded = bounds.decode(codec, damaged);
        } catch (WireFormatException refused) {
            return;
        }
        try {
            Sample<M> written = new Sample<>(type, codec, codec.decode(codec.encode(decoded)));
            written.decodesToItself();
            written.encodesToTheSameBytesAgain();
        } catch (WireFormatException refused) {
            throw new AssertionError(
                    type + " " + decoded + ", decoded from " + hex(damaged) + ", cannot be written and read", refused);
        }
    }

    /** The message alone, as a failing property prints it. */
    @Override
    public String toString() {
        return message.toString();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
