package io.labwire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * The class path with a jar in place of each runtime that is still a folder of classes.
 *
 * <p>Before the phase {@code package}, and in development tools, the modules of this build are folders; the command
 * itself always runs from jars.
 */
final class PackedRuntimes {

    private static final Pattern FOLDER =
            Pattern.compile("(?<classes>file:.*/(?<module>runtime-[^/]+)/target/classes)/META-INF/LICENSE");

    /** Sees the runtimes as jars; and everything else as it is. */
    static final ClassLoader LOADER = loader();

    private PackedRuntimes() {}

    private static ClassLoader loader() {
        ClassLoader classPath = PackedRuntimes.class.getClassLoader();
        try {
            List<URL> jars = new ArrayList<>();
            for (URL licence : Collections.list(classPath.getResources("META-INF/LICENSE"))) {
                Matcher folder = FOLDER.matcher(licence.toString());
                if (folder.matches()) {
                    Path classes = Path.of(URI.create(folder.group("classes")));
                    jars.add(packed(classes, "labwire-" + folder.group("module"))
                            .toUri()
                            .toURL());
                }
            }
            return new URLClassLoader(jars.toArray(URL[]::new), classPath);
        } catch (IOException e) {
            throw new AssertionError("cannot pack the runtimes", e);
        }
    }

    private static Path packed(Path classes, String name) throws IOException {
        Path folder = Files.createTempDirectory("labwire-packed");
        Path jar = folder.resolve(name + "-" + version() + ".jar");
        folder.toFile().deleteOnExit();
        jar.toFile().deleteOnExit();
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new UncheckedIOException(new IOException("jar ended with " + code));
        }
        return jar;
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        }
        return properties.getProperty("version");
    }
}
