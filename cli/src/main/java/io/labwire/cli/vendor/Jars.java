package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;

/** The jars that this command runs with, by the names of their files. */
final class Jars {

    private final Map<String, Path> byName = new HashMap<>();

    /** Those that a class loader sees. */
    static Jars of(ClassLoader classes) throws IOException {
        Jars jars = new Jars();
        for (URL manifest : Collections.list(classes.getResources(JarFile.MANIFEST_NAME))) {
            if (manifest.openConnection() instanceof JarURLConnection inside) {
                Path file = Path.of(URI.create(inside.getJarFileURL().toString()));
                jars.byName.putIfAbsent(String.valueOf(file.getFileName()), file);
            }
        }
        return jars;
    }

    /** The jar of a library, which has to be the very one that the runtime was built with. */
    Jar of(Library library) throws IOException {
        Path file = byName.get(library.fileName());
        if (file == null) {
            throw new CommandFailure(
                    library.fileName() + " is not among the jars that this command runs with, and so cannot be copied");
        }
        byte[] content = Files.readAllBytes(file);
        String found = Checksums.sha256(content);
        library.sha256().filter(expected -> !expected.equals(found)).ifPresent(expected -> {
            throw new CommandFailure(file + " is not the file that the runtime was built with: SHA-256 " + found
                    + " in place of " + expected);
        });
        return Jar.of(library, content);
    }
}
