package io.labwire.conformance;

import io.labwire.core.wire.WireFormatException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read as it was, and what was canonical is written again as it was. */
public interface RoundTripContract extends Contract {

    /**
     * {@code decode(encode(m)) == m}.
     *
     * @param samples one message of every type
     * @throws WireFormatException if a codec refuses its own bytes
     */
    @Property
    default void decodingUndoesEncoding(@ForAll("oneOfEach") List<Sample<?>> samples) throws WireFormatException {
        for (Sample<?> sample : samples) {
            sample.decodesToItself();
        }
    }

    /**
     * {@code encode(decode(b)) == b} for canonical bytes.
     *
     * @param samples one message of every type
     * @throws WireFormatException if a codec refuses its own bytes
     */
    @Property
    default void encodingUndoesDecodingOfCanonicalBytes(@ForAll("oneOfEach") List<Sample<?>> samples)
            throws WireFormatException {
        for (Sample<?> sample : samples) {
            sample.encodesToTheSameBytesAgain();
        }
    }
}
