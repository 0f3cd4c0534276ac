package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.writing.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The digest of the tool itself: two builds of one version may generate different code. */
public final class ToolCode {

    private ToolCode() {}

    /**
     * The digest of jars and folders of classes. A jar counts by its table of contents, which has a checksum of every
     * entry; the times in it do not count.
     *
     * @param classPath the jars and folders; those that do not exist are passed over
     * @return the digest
     * @throws IOException if one of them cannot be read
     */
    public static String digest(Collection<Path> classPath) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path element : classPath) {
            if (Files.isDirectory(element)) {
                addFolder(element, all);
            } else if (Files.isRegularFile(element)) {
                addJar(element, all);
            }
        }
        return Digest.of(all.toString());
    }

    private static void addFolder(Path folder, StringBuilder all) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file), Digest.of(Files.readAllBytes(file)), all);
            }
        }
    }

    private static void addJar(Path jar, StringBuilder all) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> add(entry.getName(), entry.getCrc() + " " + entry.getSize(), all));
        }
    }

    private static void add(Object name, String content, StringBuilder all) {
        all.append(name).append(' ').append(content).append('\n');
    }
}
