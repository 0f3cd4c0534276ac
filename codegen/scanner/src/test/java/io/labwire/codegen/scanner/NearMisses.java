package io.labwire.codegen.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random streams that are nearly right: valid lines with a few bytes changed, mostly to bytes at the borders of classes. */
final class NearMisses {

    private static final String BORDERS =
            "\0\1\7\10\t\n\13\14\r\16\32\33\34\37 !\"#$,-./0123456789:>?@AZ[\\]^_`adefnrstz{\177\200\240\377";

    private static final List<String> IDS = List.of(
            "1",
            "9",
            "10",
            "42",
            "999999999",
            "1000000000",
            "1999999999",
            "2000000000",
            "2099999999",
            "2100000000",
            "2139999999",
            "2140000000",
            "2146999999",
            "2147000000",
            "2147399999",
            "2147479999",
            "2147482999",
            "2147483599",
            "2147483639",
            "2147483640",
            "2147483647",
            "2147483648",
            "2147483650",
            "2147484000",
            "2150000000",
            "2200000000",
            "3000000000",
            "9999999999",
            "10000000000",
            "99999999999999999999",
            "0",
            "007",
            "",
            "-1",
            " 1",
            "1x");

    private final Random random;
    private final List<String> lines;

    NearMisses(Random random, List<String> lines) {
        this.random = random;
        this.lines = lines;
    }

    static List<String> katcpLines() {
        List<String> lines = new ArrayList<>(List.of(
                "?watchdog\n",
                "!watchdog ok\r\n",
                "#sensor-status 1244631611.415231 1 psu.voltage nominal 4.5\n",
                "\n",
                " \t \r",
                " ?a\n",
                "?a1-2 \\_\\\\\\0\\n\\r\\e\\t\\@ x\n",
                "!baz \t \\@  \t\n",
                "?foo [1] a[2]\r",
                "#log warn caf\u00c3\u00a9 \\@\\@ a\\@b\n",
                "bad line\n",
                "?a b\\z c\n",
                "?a \u001b\n",
                "?a b\\\n",
                "?Zz-- \u0007\u000b\u000c\u007f\u0080\u00ff " + "long".repeat(20) + "\n"));
        IDS.forEach(id -> lines.add("?a[" + id + "] b\n"));
        return lines;
    }

    byte[] next() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            stream.writeBytes(random.nextInt(12) == 0 ? noise() : damaged(lines.get(random.nextInt(lines.size()))));
        }
        stream.write('\n');
        return stream.toByteArray();
    }

    List<byte[]> cut(byte[] stream) {
        List<byte[]> pieces = new ArrayList<>();
        int longest = 1 << random.nextInt(8);
        for (int at = 0; at < stream.length; ) {
            int end = Math.min(stream.length, at + 1 + random.nextInt(longest));
            pieces.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return pieces;
    }

    private byte[] damaged(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int changes = random.nextInt(4); changes > 0 && text.length() > 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) (any() & 0xFF));
                case 1 -> text.insert(at, (char) (any() & 0xFF));
                case 2 -> text.deleteCharAt(at);
                default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = any();
        }
        return bytes;
    }

    private byte any() {
        return (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : BORDERS.charAt(random.nextInt(BORDERS.length())));
    }
}
