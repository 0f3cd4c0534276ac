package io.labwire.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** The texts that the demonstration brings along, and what of a text it shows. */
final class Texts {

    private Texts() {}

    static String resource(String name) throws IOException {
        try (InputStream file = Texts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NoSuchFileException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text from where some other text begins; the whole if it is not there. */
    static String from(String start, String text) {
        return text.substring(Math.max(0, text.indexOf(start)));
    }
}
