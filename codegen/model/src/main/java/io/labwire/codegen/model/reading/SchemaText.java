package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8, without a byte order mark, and of characters that YAML allows. */
final class SchemaText {

    private static final char MARK = '\uFEFF';

    private SchemaText() {}

    /** The text of a file, or empty if it is not one; then it has been said why. */
    static Optional<SourceFile> decode(String name, byte[] bytes, DiagnosticCollector found) {
        // For the excerpt in a diagnostic the text is shown as far as it can be read.
        SourceFile file = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        int valid = validPrefix(bytes);
        if (valid < bytes.length) {
            String before = new String(bytes, 0, valid, StandardCharsets.UTF_8);
            Span place = TextPlaces.character(file, before.length());
            String what = String.format("byte 0x%02X is not UTF-8", bytes[valid] & 0xFF);
            found.add(DiagnosticId.NOT_UTF8.at(place, what).repair("save the file as UTF-8"));
            return Optional.empty();
        }
        if (!file.text().isEmpty() && file.text().charAt(0) == MARK) {
            found.add(DiagnosticId.BYTE_ORDER_MARK
                    .at(TextPlaces.character(file, 0), "the file begins with a byte order mark")
                    .repair("save the file as UTF-8 without a byte order mark"));
            return Optional.empty();
        }
        return allAllowed(file, found) ? Optional.of(file) : Optional.empty();
    }

    private static int validPrefix(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return in.position();
    }

    private static boolean allAllowed(SourceFile file, DiagnosticCollector found) {
        String text = file.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (!isAllowed(codePoint)) {
                String what = String.format("character U+%04X is not allowed in YAML", codePoint);
                found.add(DiagnosticId.CONTROL_CHARACTER
                        .at(TextPlaces.character(file, i), what)
                        .repair("remove it"));
                // One is enough: the rest of a binary file is no better.
                return false;
            }
        }
        return true;
    }

    /** YAML 1.2, production 1: the printable characters. */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0x7E)
                || codePoint == 0x85
                || (codePoint >= 0xA0 && codePoint <= 0xFFFD && codePoint != MARK)
                || codePoint >= 0x10000;
    }
}
