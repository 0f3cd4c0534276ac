package io.labwire.codegen.generator.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that tells whether a text is still the same: half of its SHA-256, in hexadecimal. */
public final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /**
     * The digest of some bytes.
     *
     * @param content the bytes
     * @return 32 digits
     */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content), 0, BYTES);
    }

    /**
     * The digest of a text, which is that of its UTF-8.
     *
     * @param text the text
     * @return 32 digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
