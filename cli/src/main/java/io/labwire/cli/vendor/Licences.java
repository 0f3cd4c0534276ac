package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The licences of some jars: their texts, and a page that says which is whose. */
final class Licences {

    private static final String FOLDER = "licenses/";

    /** Licences whose text names no owner, so that one copy of it serves for all. */
    private static final Set<String> SAME_FOR_ALL = Set.of("Apache-2.0", "EPL-2.0", "MPL-2.0");

    private final List<Jar> jars;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<Jar, String> textOf = new HashMap<>();

    /** Those of some jars; each must have its licence's text in it, unless another brings the same. */
    Licences(List<Jar> jars) {
        this.jars = jars;
        jars.forEach(jar -> jar.licenceText().ifPresent(text -> texts.putIfAbsent(pathOf(jar), text)));
        jars.forEach(jar -> textOf.put(jar, pathOf(jar)));
        textOf.forEach((jar, path) -> {
            if (!texts.containsKey(path)) {
                throw new CommandFailure("no jar brings the text of the licence ("
                        + jar.library().licence() + ") of " + jar.library().fileName());
            }
        });
    }

    private static String pathOf(Jar jar) {
        Library library = jar.library();
        return FOLDER + (SAME_FOR_ALL.contains(library.licence()) ? library.licence() : library.fileStem()) + ".txt";
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
        for (Jar jar : jars) {
            String packedIn = jar.packedIn().collect(Collectors.joining(", "));
            if (!packedIn.isEmpty()) {
                page.append("\n`" + jar.library().fileName() + "` also holds: " + packedIn + ".\n");
            }
        }
        notices()
                .forEach((notice, of) -> page.append(
                        "\n## Notice of " + String.join(" and ", of) + "\n\n```\n" + notice.strip() + "\n```\n"));
        return page.toString();
    }

    private Map<String, Set<String>> notices() {
        Map<String, Set<String>> notices = new LinkedHashMap<>();
        jars.forEach(jar -> jar.notice()
                .ifPresent(notice -> notices.computeIfAbsent(notice, first -> new LinkedHashSet<>())
                        .add(jar.library().name())));
        return notices;
    }
}
