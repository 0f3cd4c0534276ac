package io.labwire.maven.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Resources of a project's class path, whose elements are jars and, within one reactor, folders. */
record ClassPath(List<String> elements) {

    /** The text of the first resource of a name. */
    Optional<String> read(String name) throws IOException {
        for (String element : elements) {
            Path path = Path.of(element);
            if (Files.isRegularFile(path.resolve(name))) {
                return Optional.of(Files.readString(path.resolve(name)));
            }
            if (Files.isRegularFile(path)) {
                Optional<String> text = readEntry(path, name);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> readEntry(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
