package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The licences of some jars: their texts, and a page that says which is whose. */
final class Licences {

    private static final String FOLDER = "licenses/";

    private final List<Jar> jars;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<Jar, String> textOf = new HashMap<>();

    /** Those of some jars; each must have its licence's text in it, unless another brings the same or it is known here. */
    Licences(List<Jar> jars) throws IOException {
        this.jars = jars;
        for (Jar jar : jars) {
            jar.licenceText().ifPresent(text -> texts.putIfAbsent(pathOf(jar), text));
            jar.furtherLicences().forEach((part, text) -> texts.put(pathOf(jar, part), text));
            textOf.put(jar, pathOf(jar));
        }
        for (Jar jar : jars) {
            Optional<StandardLicence> standard =
                    StandardLicence.named(jar.library().licence());
            if (standard.isPresent()) {
                standard.get().text().ifPresent(text -> texts.putIfAbsent(pathOf(jar), text));
            }
        }
        textOf.forEach((jar, path) -> {
            if (!texts.containsKey(path)) {
                throw new CommandFailure("no jar brings the text of the licence ("
                        + jar.library().licence() + ") of " + jar.library().fileName());
            }
        });
    }

    private static String pathOf(Jar jar) {
        Library library = jar.library();
        String name = StandardLicence.named(library.licence())
                .map(StandardLicence::id)
                .orElse(library.fileStem());
        return FOLDER + name + ".txt";
    }

    private static String pathOf(Jar jar, String part) {
        return FOLDER + jar.library().fileStem() + "-" + part + ".txt";
    }

    /** All files, by path. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        files.put("LICENSES.md", page().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private String page() {
        StringBuilder page =
                new StringBuilder("# Licences\n\n| file | is | version | licence |\n| --- | --- | --- | --- |\n");
        for (Jar jar : jars) {
            Library library = jar.library();
            page.append("| `%s` | %s:%s | %s | [%s](%s) |\n"
                    .formatted(
                            library.fileName(),
                            library.group(),
                            library.name(),
                            library.version(),
                            library.licence(),
                            textOf.get(jar)));
        }
        jars.forEach(jar -> tellOfParts(jar, page));
        notices()
                .forEach((notice, of) -> page.append(
                        "\n## Notice of " + String.join(" and ", of) + "\n\n```\n" + notice.strip() + "\n```\n"));
        return page.toString();
    }

    private static void tellOfParts(Jar jar, StringBuilder page) {
        Library library = jar.library();
        String packedIn = jar.packedIn().collect(Collectors.joining(", "));
        if (!packedIn.isEmpty()) {
            page.append("\n`" + library.fileName() + "` also holds: " + packedIn + ".\n");
        }
        String further = jar.furtherLicences().keySet().stream()
                .map(part -> "[" + part + "](" + pathOf(jar, part) + ")")
                .collect(Collectors.joining(", "));
        if (!further.isEmpty()) {
            page.append("\nParts of `" + library.fileName() + "` have licences of their own: " + further + ".\n");
        }
        if (StandardLicence.named(library.licence())
                .filter(StandardLicence::asksForSource)
                .isPresent()) {
            page.append("\nThe source of `%s` is `%s:%s:%s:sources` in Maven Central.\n"
                    .formatted(library.fileName(), library.group(), library.name(), library.version()));
        }
    }

    private Map<String, Set<String>> notices() {
        Map<String, Set<String>> notices = new LinkedHashMap<>();
        jars.forEach(jar -> jar.notice()
                .ifPresent(notice -> notices.computeIfAbsent(notice, first -> new LinkedHashSet<>())
                        .add(jar.library().name())));
        return notices;
    }
}
