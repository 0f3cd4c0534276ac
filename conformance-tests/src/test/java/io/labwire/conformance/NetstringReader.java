package io.labwire.conformance;

import io.labwire.core.wire.WireFormatException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads netstrings one after the other; after the first fault it reads nothing more. */
class NetstringReader implements StreamReader<String> {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean failed;

    @Override
    public List<String> receive(ByteBuffer chunk) {
        List<String> events = new ArrayList<>();
        while (chunk.hasRemaining() && !failed) {
            held.write(chunk.get());
            byte[] soFar = held.toByteArray();
            if (whole(soFar)) {
                events.add(decoded(soFar));
                held.reset();
            }
        }
        return events;
    }

    private static boolean whole(byte[] soFar) {
        int colon = 0;
        while (colon < soFar.length && soFar[colon] >= '0' && soFar[colon] <= '9') {
            colon++;
        }
        if (colon == soFar.length) {
            return colon > 3;
        }
        return colon == 0
                || soFar[colon] != ':'
                || soFar.length - colon - 1
                        >= Integer.parseInt(new String(Arrays.copyOf(soFar, colon), StandardCharsets.ISO_8859_1));
    }

    private String decoded(byte[] bytes) {
        try {
            return new Netstring().decode(bytes);
        } catch (WireFormatException e) {
            failed = true;
            return "fault";
        }
    }

    @Override
    public int pending() {
        return held.size();
    }
}
