package io.labwire.benchmarks.katcp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the hand-written splitter makes of a line, and its hand-written way back.
 *
 * @param kind the first character
 * @param name the name
 * @param id the id, 0 if none
 * @param arguments the arguments, unescaped
 */
record PlainMessage(char kind, String name, int id, List<byte[]> arguments) {

    private static final byte[] ESCAPE = new byte[256];

    static {
        ESCAPE['\\'] = '\\';
        ESCAPE[' '] = '_';
        ESCAPE[0] = '0';
        ESCAPE['\n'] = 'n';
        ESCAPE['\r'] = 'r';
        ESCAPE[0x1B] = 'e';
        ESCAPE['\t'] = 't';
    }

    byte[] format() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        out.write(kind);
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        if (id != 0) {
            out.write('[');
            out.writeBytes(Integer.toString(id).getBytes(StandardCharsets.ISO_8859_1));
            out.write(']');
        }
        for (byte[] argument : arguments) {
            out.write(' ');
            if (argument.length == 0) {
                out.write('\\');
                out.write('@');
            }
            for (byte value : argument) {
                byte escape = ESCAPE[value & 0xFF];
                if (escape != 0) {
                    out.write('\\');
                    out.write(escape);
                } else {
                    out.write(value);
                }
            }
        }
        out.write('\n');
        return out.toByteArray();
    }
}
