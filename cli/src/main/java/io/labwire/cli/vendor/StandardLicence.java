package io.labwire.cli.vendor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** A licence whose text names no owner, so that one copy of it serves for all. */
enum StandardLicence {
    APACHE("Apache-2.0", "", false),
    EPL("EPL-2.0", "", true),
    MPL("MPL-2.0", "Mozilla Public License version 2.0", true);

    private final String id;
    private final String otherName;
    private final boolean asksForSource;

    StandardLicence(String id, String otherName, boolean asksForSource) {
        this.id = id;
        this.otherName = otherName;
        this.asksForSource = asksForSource;
    }

    /** The licence of an SPDX identifier, or of a name that some bill of materials has in its place. */
    static Optional<StandardLicence> named(String name) {
        return Stream.of(values())
                .filter(each -> each.id.equals(name) || each.otherName.equals(name))
                .findFirst();
    }

    /** Its SPDX identifier. */
    String id() {
        return id;
    }

    /** Whether who passes a program on has to say where its source is. */
    boolean asksForSource() {
        return asksForSource;
    }

    /** Its text, where it is known here: for jars that bring none. */
    Optional<String> text() throws IOException {
        try (InputStream text = StandardLicence.class.getResourceAsStream(id + ".txt")) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
