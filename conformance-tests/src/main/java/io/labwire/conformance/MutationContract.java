package io.labwire.conformance;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Damaged input gives a message or the wire-format exception: never another exception, a hang, or an allocation out of
 * proportion. What it gives is a legal message, that is, one that keeps the round trip.
 */
public interface MutationContract extends Contract {

    /**
     * The bytes that mean something in this encoding, which damage writes more often than others.
     *
     * @return none, unless the protocol says otherwise
     */
    default byte[] meaningfulBytes() {
        return new byte[0];
    }

    /**
     * What a decoding may cost.
     *
     * @return {@link Bounds#DEFAULT}, unless the protocol says otherwise
     */
    default Bounds bounds() {
        return Bounds.DEFAULT;
    }

    /**
     * Damage of all kinds.
     *
     * @return one to four faults
     */
    @Provide
    default Arbitrary<List<Damage>> damages() {
        return Damage.arbitrary(meaningfulBytes());
    }

    /**
     * Bytes that never were a message.
     *
     * @return up to 512 bytes, rich in meaningful ones
     */
    @Provide
    default Arbitrary<byte[]> noise() {
        return Noise.of(meaningfulBytes()).ofMaxSize(512);
    }

    /**
     * A damaged message decodes or is refused.
     *
     * @param samples one message of every type
     * @param damages what happens to each of them
     */
    @Property
    default void damagedBytesDecodeOrAreRefused(
            @ForAll("oneOfEach") List<Sample<?>> samples, @ForAll("damages") List<Damage> damages) {
        bounds().watch(() ->
                samples.forEach(sample -> sample.decodesOrRefuses(Damage.all(damages, sample.bytes()), bounds())));
    }

    /**
     * Noise decodes or is refused.
     *
     * @param sample a message, for its codec
     * @param noise the bytes
     */
    @Property
    default void noiseDecodesOrIsRefused(@ForAll("anyOne") Sample<?> sample, @ForAll("noise") byte[] noise) {
        bounds().watch(() -> sample.decodesOrRefuses(noise, bounds()));
    }
}
