package io.labwire.cli.vendor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A jar, and what it says of licences. */
final class Jar {

    private static final Pattern ABOUT_LICENCES =
            Pattern.compile("(META-INF/)?(LICEN[SC]E|NOTICE)(\\.(txt|md))?|META-INF/[\\w-]+-LICEN[SC]E(\\.txt)?"
                    + "|META-INF/maven/[^/]+/[^/]+/pom\\.properties");

    private static final Pattern FURTHER = Pattern.compile("META-INF/([\\w-]+)-LICEN[SC]E(\\.txt)?");

    private final Library library;
    private final byte[] content;

    /** Those of its entries that are about licences, by path. */
    private final SortedMap<String, String> texts = new TreeMap<>();

    private Jar(Library library, byte[] content) {
        this.library = library;
        this.content = content;
    }

    /** The jar of a library, from the file's bytes. */
    static Jar of(Library library, byte[] content) throws IOException {
        Jar jar = new Jar(library, content);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (ABOUT_LICENCES.matcher(entry.getName()).matches()) {
                    jar.texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return jar;
    }

    Library library() {
        return library;
    }

    /** The file; not to be changed. */
    byte[] content() {
        return content;
    }

    /** The licence's text, if the jar brings it along. */
    Optional<String> licenceText() {
        return textNamed("(META-INF/)?LICEN[SC]E(\\.(txt|md))?");
    }

    /** Texts of the licences that parts of the jar have, by what the jar calls the part. */
    SortedMap<String, String> furtherLicences() {
        SortedMap<String, String> further = new TreeMap<>();
        texts.forEach((path, text) -> {
            Matcher part = FURTHER.matcher(path);
            if (part.matches()) {
                further.put(part.group(1), text);
            }
        });
        return further;
    }

    /** The notice that goes with the licence, if there is one. */
    Optional<String> notice() {
        return textNamed("(META-INF/)?NOTICE(\\.(txt|md))?");
    }

    /** Other libraries whose classes were packed into this jar, such as {@code org.jctools:jctools-core 4.0.7}. */
    Stream<String> packedIn() {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/pom.properties"))
                .map(entry -> properties(entry.getValue()))
                .filter(properties -> !library.name().equals(properties.getProperty("artifactId")))
                .map(properties -> properties.getProperty("groupId") + ":" + properties.getProperty("artifactId") + " "
                        + properties.getProperty("version"));
    }

    private Optional<String> textNamed(String pattern) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().matches(pattern))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> properties.setProperty(pair[0], pair[1]));
        return properties;
    }
}
