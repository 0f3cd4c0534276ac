package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The schemas of an earlier release, to compare later ones with: a file, a folder of files, or a jar that was made from
 * schemas and has them under {@code META-INF/labwire}.
 */
public final class ReleasedSchemas {

    private static final String ENDING = ".yaml";
    private static final String IN_JARS = "META-INF/";
    private static final String OF_SCHEMAS = IN_JARS + "labwire/";

    private ReleasedSchemas() {}

    /**
     * What to compile to have them.
     *
     * @param place the file, folder or jar
     * @param others where what they import is found that is not there
     * @return the request; its inputs are sorted, and none if there is no schema there
     * @throws IOException if the place does not exist or cannot be read; the message says which of them
     */
    public static CompileRequest at(Path place, SchemaSource others) throws IOException {
        if (Files.isDirectory(place)) {
            return CompileRequest.of(inFolder(place), others);
        }
        if (Files.notExists(place)) {
            throw new IOException(place + " does not exist");
        }
        if (isFile(place)) {
            return CompileRequest.of(List.of(file(place)), others);
        }
        return CompileRequest.of(
                inJar(place), SchemaSource.classPath(List.of(place)).or(others));
    }

    /** Whether a place is one schema. */
    static boolean isFile(Path place) {
        return place.toString().endsWith(ENDING) && !Files.isDirectory(place);
    }

    private static SchemaInput file(Path file) {
        Path folder = file.getParent();
        return new SchemaInput.File(folder == null ? Path.of("") : folder, file);
    }

    private static List<SchemaInput> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .<SchemaInput>map(file -> new SchemaInput.File(folder, file))
                    .toList();
        }
    }

    private static List<SchemaInput> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(OF_SCHEMAS) && name.endsWith(ENDING))
                    .sorted()
                    .<SchemaInput>map(name -> new SchemaInput.Named(name.substring(IN_JARS.length())))
                    .toList();
        } catch (IOException e) {
            IOException told = new IOException(jar + " is neither a schema (" + ENDING + ") nor a jar");
            told.addSuppressed(e);
            throw told;
        }
    }
}
