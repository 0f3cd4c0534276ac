package io.labwire.codegen.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sources that the tests compile. */
final class Resources {

    static final Path ROOT = Path.of("src/test/resources");

    private Resources() {}

    static String text(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    /** Whether the files that say what is expected are to be made anew, for a person to read the difference. */
    static boolean update() {
        return System.getProperty("labwire.golden", "").equals("update");
    }
}
