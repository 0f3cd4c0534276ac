package io.labwire.cli.reference;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes of the project by their simple names, as its source files have them. */
final class SourceIndex {

    private static final Pattern TEST =
            Pattern.compile("@(Test|Property|Example|TestFactory|ParameterizedTest|FuzzTest)\\b");

    private static final Pattern EXTENDS = Pattern.compile(
            "^public (?:final |abstract |sealed )*class \\w+(?:<.*?>)? extends (\\w+)", Pattern.MULTILINE);

    private final Map<String, List<Path>> files = new HashMap<>();

    /** {@code under} is such as {@code src/main/java}. */
    SourceIndex(String under) throws IOException {
        try (Stream<Path> all = Files.walk(Project.root())) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Project.root().relativize(file).toString().contains(under))
                    .filter(file -> !Project.root().relativize(file).startsWith("examples"))
                    .forEach(file -> files.computeIfAbsent(simpleName(file), name -> new ArrayList<>())
                            .add(file));
        }
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /**
     * What is wrong with a name such as {@code LineReader}, {@code SensorSet#attach} or, where several classes have the name,
     * {@code wire.Message}; empty if there is one such thing.
     */
    String faultOf(String name) throws IOException {
        List<Path> found = find(name);
        if (found.size() != 1) {
            return "no, or more than one, class is called " + name + ": " + found;
        }
        return name.contains("#") && !has(found.get(0), name.replaceFirst(".*#", "")) ? "there is no " + name : "";
    }

    /** Whether a class has a method, of its own or of the class it extends. */
    private boolean has(Path file, String method) throws IOException {
        if (line(file, method) >= 0) {
            return true;
        }
        Matcher extended = EXTENDS.matcher(Files.readString(file));
        if (!extended.find()) {
            return false;
        }
        // Of several classes of that name, the one beside it.
        List<Path> candidates = files.getOrDefault(extended.group(1), List.of());
        for (Path candidate : candidates) {
            if (candidates.size() == 1
                    || file.resolveSibling(candidate.getFileName()).equals(candidate)) {
                return has(candidate, method);
            }
        }
        return false;
    }

    private List<Path> find(String name) {
        Path end = Path.of(name.replaceFirst("#.*", "").replace('.', '/') + ".java");
        return files.getOrDefault(simpleName(end), List.of()).stream()
                .filter(file -> file.endsWith(end))
                .toList();
    }

    /** The same for a test: {@code LineReaderTest#theLimitIsPositive}, a method that JUnit or jqwik runs. */
    String faultOfTest(String name) throws IOException {
        String fault = faultOf(name);
        if (!fault.isEmpty() || !name.contains("#")) {
            return fault.isEmpty() ? "not the name of one test: " + name : fault;
        }
        Path file = find(name).get(0);
        List<String> lines = Files.readAllLines(file);
        for (int at = line(file, name.replaceFirst(".*#", "")) - 1; at >= 0; at--) {
            if (TEST.matcher(lines.get(at)).find()) {
                return "";
            }
            if (lines.get(at).isBlank() || lines.get(at).strip().equals("}")) {
                break;
            }
        }
        return "nobody runs " + name;
    }

    /** Where a method is declared, -1 if nowhere. */
    private static int line(Path file, String method) throws IOException {
        Pattern declaration = Pattern.compile("^ +(?!return |throw |new )[^=(.\"]*[\\w>\\]] " + method + "\\(.*");
        List<String> lines = Files.readAllLines(file);
        for (int at = 0; at < lines.size(); at++) {
            if (declaration.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }
}
