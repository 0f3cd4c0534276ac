package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.writing.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What can be known of a class path without opening hundreds of jars. Class paths with equal stamps have equal content;
 * the reverse does not hold.
 */
public final class ClassPathStamp {

    private static final String EVERYTHING = "";
    private static final String SCHEMAS = "META-INF/labwire";

    private ClassPathStamp() {}

    /**
     * The stamp of all that is there.
     *
     * @param classPath the jars, which count by place, size and time, and folders, which count by what is in them; those
     *     that do not exist are passed over
     * @return the stamp
     * @throws IOException if one of them cannot be read
     */
    public static String ofCode(Collection<Path> classPath) throws IOException {
        return of(classPath, EVERYTHING);
    }

    /**
     * The stamp of the schemas that are there.
     *
     * @param classPath the jars, which count by place, size and time, and folders, which count by the schemas in them;
     *     those that do not exist are passed over
     * @return the stamp
     * @throws IOException if one of them cannot be read
     */
    public static String ofSchemas(Collection<Path> classPath) throws IOException {
        return of(classPath, SCHEMAS);
    }

    private static String of(Collection<Path> classPath, String below) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path element : classPath) {
            all.append(element).append('\n');
            if (Files.isDirectory(element.resolve(below))) {
                addFolder(element.resolve(below), all);
            } else if (Files.isRegularFile(element)) {
                BasicFileAttributes jar = Files.readAttributes(element, BasicFileAttributes.class);
                all.append(jar.size())
                        .append(' ')
                        .append(jar.lastModifiedTime())
                        .append('\n');
            }
        }
        return Digest.of(all.toString());
    }

    private static void addFolder(Path folder, StringBuilder all) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append(' ');
                all.append(Digest.of(Files.readAllBytes(file))).append('\n');
            }
        }
    }
}
