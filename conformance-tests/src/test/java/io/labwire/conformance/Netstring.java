package io.labwire.conformance;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;

/** A codec to try the contracts on: the length in decimal, a colon, and as many bytes of Latin-1. */
class Netstring implements Codec<String> {

    static final int LIMIT = 1000;

    static MessageUnderTest<String> underTest(Codec<String> codec) {
        return new MessageUnderTest<>(
                "netstring",
                codec,
                Arbitraries.strings()
                        .withCharRange(' ', '+')
                        .withCharRange('-', '~')
                        .ofMaxLength(40));
    }

    @Override
    public byte[] encode(String message) {
        return (message.length() + ":" + message).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String decode(byte[] bytes) throws WireFormatException {
        int colon = 0;
        while (colon < bytes.length && bytes[colon] >= '0' && bytes[colon] <= '9') {
            colon++;
        }
        if (colon == 0 || colon > 3 || colon == bytes.length || bytes[colon] != ':' || (bytes[0] == '0' && colon > 1)) {
            throw malformed("a length");
        }
        int length = Integer.parseInt(new String(bytes, 0, colon, StandardCharsets.ISO_8859_1));
        return content(bytes, colon + 1, length);
    }

    String content(byte[] bytes, int from, int length) throws WireFormatException {
        if (bytes.length - from != length) {
            throw malformed(length + " bytes");
        }
        return new String(Arrays.copyOfRange(bytes, from, bytes.length), StandardCharsets.ISO_8859_1);
    }

    static WireFormatException malformed(String expected) {
        return new WireFormatException(WireFormatException.Kind.MALFORMED, 0, "", expected, "", "no netstring");
    }
}
