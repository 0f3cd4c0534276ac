package io.labwire.conformance;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.StreamableArbitrary;

/** Bytes that nobody wrote as a message. */
final class Noise {

    private Noise() {}

    static StreamableArbitrary<Byte, byte[]> of(byte[] likely) {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> bytes = likely.length == 0
                ? any
                : Arbitraries.oneOf(
                        any,
                        Arbitraries.integers().between(0, likely.length - 1).map(index -> likely[index]));
        return bytes.array(byte[].class);
    }
}
