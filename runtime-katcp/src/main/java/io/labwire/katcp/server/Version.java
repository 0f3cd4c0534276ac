package io.labwire.katcp.server;

import java.util.Optional;

/** Something that has a version, as the greeting and {@code ?version-list} tell it (specification, section 4). */
record Version(String name, String version, Optional<String> build) {

    Version(String name, String version) {
        this(name, version, Optional.empty());
    }

    Version(String name, String version, String build) {
        this(name, version, Optional.of(build));
    }
}
