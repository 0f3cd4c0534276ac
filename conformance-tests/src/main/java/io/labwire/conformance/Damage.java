package io.labwire.conformance;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing that goes wrong with bytes.
 *
 * @param kind what
 * @param at where, counted from the start and taken modulo the length of what is damaged
 * @param length how many bytes it touches, at most as many as there are
 * @param value the byte that a kind which writes one writes
 */
public record Damage(Kind kind, int at, int length, byte value) {

    /** What goes wrong. */
    public enum Kind {
        /** Some bytes are other bytes. */
        OVERWRITE,
        /** One bit is the other way round. */
        FLIP,
        /** Some bytes are there that were not. */
        INSERT,
        /** Some bytes are missing. */
        DELETE,
        /** Some bytes come twice. */
        REPEAT,
        /** Everything from here on is missing. */
        TRUNCATE
    }

    /**
     * One to four faults in a row.
     *
     * @param likely the bytes that mean something in the encoding; they are written more often than others
     * @return faults
     */
    public static Arbitrary<List<Damage>> arbitrary(byte[] likely) {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> values = likely.length == 0
                ? any
                : Arbitraries.oneOf(
                        any,
                        Arbitraries.integers().between(0, likely.length - 1).map(i -> likely[i]));
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 1 << 20),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(1, 3)),
                                Tuple.of(1, Arbitraries.integers().between(1, 200))),
                        values)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /**
     * Does all of it, in order.
     *
     * @param damages what goes wrong
     * @param bytes what it happens to; left as it is
     * @return what is left
     */
    public static byte[] all(List<Damage> damages, byte[] bytes) {
        byte[] damaged = bytes;
        for (Damage damage : damages) {
            damaged = damage.to(damaged);
        }
        return damaged;
    }

    /**
     * Does it.
     *
     * @param bytes what it happens to; left as it is
     * @return what is left
     */
    public byte[] to(byte[] bytes) {
        int from = bytes.length == 0 ? 0 : at % bytes.length;
        int until = Math.min(bytes.length, from + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + length);
        out.write(bytes, 0, from);
        switch (kind) {
            case OVERWRITE -> write(out, until - from);
            case INSERT -> {
                write(out, length);
                until = from;
            }
            case FLIP -> {
                until = Math.min(bytes.length, from + 1);
                if (until > from) {
                    out.write(bytes[from] ^ 1 << (value & 7));
                }
            }
            case REPEAT -> {
                out.write(bytes, from, until - from);
                until = from;
            }
            case TRUNCATE -> until = bytes.length;
            case DELETE -> {}
        }
        out.write(bytes, until, bytes.length - until);
        return out.toByteArray();
    }

    private void write(ByteArrayOutputStream out, int times) {
        for (int i = 0; i < times; i++) {
            out.write(value);
        }
    }
}
