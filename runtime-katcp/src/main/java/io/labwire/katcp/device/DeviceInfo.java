package io.labwire.katcp.device;

import java.util.Objects;

/**
 * What a device says of itself in {@code #version-connect katcp-device} (specification, section 4).
 *
 * @param name the device's name, such as {@code receiver}
 * @param version the version of its interface, such as {@code 0.1}
 * @param build name and exact version of its implementation, such as {@code receiver-0.1.3-rc1}
 */
public record DeviceInfo(String name, String version, String build) {

    /** Checks that all are there. */
    public DeviceInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(build, "build");
    }

    /**
     * A device whose implementation has no version of its own.
     *
     * @param name the device's name
     * @param version the version of its interface and its implementation
     */
    public DeviceInfo(String name, String version) {
        this(name, version, name + "-" + version);
    }

    /**
     * The interface as it is told to clients.
     *
     * @return name and version with a dash between them
     */
    public String interfaceVersion() {
        return name + "-" + version;
    }
}
