package io.labwire.codegen.generator.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How HTML pages look; it becomes part of each. */
final class PageStyle {

    static final String CSS = read();

    private PageStyle() {}

    private static String read() {
        try (InputStream file = PageStyle.class.getResourceAsStream("page.css")) {
            if (file == null) {
                throw new IllegalStateException("page.css is not beside its class");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
