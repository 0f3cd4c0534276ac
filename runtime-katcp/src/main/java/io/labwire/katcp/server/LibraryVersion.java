package io.labwire.katcp.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build knows it. */
final class LibraryVersion {

    private static final String FULL = read();

    private LibraryVersion() {}

    /** Such as {@code labwire-0.1}. */
    static String version() {
        return "labwire-" + FULL.replaceFirst("^([0-9]+\\.[0-9]+).*", "$1");
    }

    /** Such as {@code labwire-0.1.3}. */
    static String build() {
        return "labwire-" + FULL;
    }

    private static String read() {
        try (InputStream resource = LibraryVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version", "0.0");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
