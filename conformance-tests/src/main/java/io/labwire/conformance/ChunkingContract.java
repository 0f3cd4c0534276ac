package io.labwire.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any split of a stream of bytes into chunks gives the same messages and errors, in the same order, and no more is held
 * back than the limit allows.
 *
 * @param <E> what the reader makes of a stream
 */
public interface ChunkingContract<E> extends MutationContract {

    /**
     * A reader at the start of a stream.
     *
     * @return a new one each time
     */
    StreamReader<E> newReader();

    /**
     * How many bytes a reader may hold back.
     *
     * @return the limit that {@link #newReader()} was made with
     */
    int limit();

    /**
     * Streams of whole messages, damaged ones and noise.
     *
     * @return streams
     */
    @Provide
    default Arbitrary<byte[]> streams() {
        Arbitrary<byte[]> whole = oneOfEach().map(ChunkingContract::joined);
        Arbitrary<byte[]> damaged = Combinators.combine(oneOfEach(), damages())
                .as((samples, damages) -> Damage.all(damages, joined(samples)));
        Arbitrary<byte[]> noise = Noise.of(meaningfulBytes()).ofMaxSize(64);
        return Arbitraries.oneOf(
                whole,
                damaged,
                noise,
                Combinators.combine(noise, damaged, whole).as((first, second, third) -> joined(first, second, third)));
    }

    /**
     * Sizes of chunks.
     *
     * @return at least one size, each at least one byte
     */
    @Provide
    default Arbitrary<List<Integer>> chunkSizes() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 300))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /**
     * The stream in one piece, byte by byte and in random pieces gives the same.
     *
     * @param stream the stream
     * @param sizes the sizes of the random pieces
     */
    @Property
    default void anySplitGivesTheSame(@ForAll("streams") byte[] stream, @ForAll("chunkSizes") List<Integer> sizes) {
        List<E> whole = Chunks.read(newReader(), stream, List.of(Math.max(1, stream.length)), limit());
        assertThat(Chunks.read(newReader(), stream, sizes, limit()))
                .as("in pieces of %s, of %s", sizes, Sample.hex(stream))
                .isEqualTo(whole);
        assertThat(Chunks.read(newReader(), stream, List.of(1), limit()))
                .as("byte by byte, of %s", Sample.hex(stream))
                .isEqualTo(whole);
    }

    private static byte[] joined(List<Sample<?>> samples) {
        return joined(samples.stream().map(Sample::bytes).toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
