package io.labwire.cli.vendor;

import java.util.Optional;

/**
 * One jar, as a runtime's bill of materials names it.
 *
 * @param group such as {@code io.netty}
 * @param name such as {@code netty-buffer}
 * @param version the version the runtime was built with
 * @param licence its licence, where there is one by its SPDX identifier
 * @param sha256 what the runtime's build found in the file, in lower case; empty for labwire's own jars, which the next
 *     build makes anew
 */
record Library(String group, String name, String version, String licence, Optional<String> sha256) {

    /** The file's name without its extension. */
    String fileStem() {
        return name + "-" + version;
    }

    String fileName() {
        return fileStem() + ".jar";
    }
}
