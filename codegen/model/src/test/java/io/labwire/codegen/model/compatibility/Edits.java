package io.labwire.codegen.model.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Small changes of the text of a schema, as people make them: about every third is a good schema again. */
final class Edits {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_<>?-]*|-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern ENTRY =
            Pattern.compile("[{,] *[A-Za-z0-9_-]+: *('[^']*'|\\[[^]]*]|[^,{}\\[\\]']+)(?=[,}])");
    private static final List<String> PROPERTIES = List.of(
            "optional: true",
            "doc: Another text.",
            "unit: m",
            "deprecated: Do not.",
            "since: '9'",
            "min: 1",
            "max: 100",
            "length: 3",
            "pattern: x*",
            "write: when-set",
            "wire: other",
            "aliases: [other]",
            "private: true",
            "final: true",
            "abstract: true",
            "unknown: refuse",
            "unknown: keep",
            "layout: array",
            "ignore-case: true",
            "from: '5.0'",
            "until: '5.0'",
            "from: S1",
            "until: S2",
            "default: null",
            "default: 1",
            "repeat: true",
            "as: milliseconds",
            "as: [{is: milliseconds, until: '5.0'}, {is: seconds, from: '5.1'}]",
            "number: 77",
            "extra-arguments: ignore",
            "timeout-hint: 9s",
            "needs: {version: '5.0'}",
            "by: both",
            "also: [bool]",
            "namespace: AM",
            "also-in: [AM]",
            "byte-order: little",
            "malformed: skip",
            "status: nominal",
            "absent: [404]",
            "empty: allowed",
            "media: text/plain",
            "const: 1");

    private Edits() {}

    static String any(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> wordForAnother(text, random);
            case 1 -> withoutEntry(text, random);
            case 2 -> withProperty(text, random);
            case 3 -> withoutLines(text, random);
            case 4 -> swappedLines(text, random);
            default -> longerWord(text, random);
        };
    }

    private static String wordForAnother(String text, Random random) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        MatchResult other = words.get(random.nextInt(words.size()));
        return text.substring(0, word.start()) + other.group() + text.substring(word.end());
    }

    private static String longerWord(String text, Random random) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        String more = Character.isDigit(word.group().charAt(word.group().length() - 1)) ? "1" : "s";
        return text.substring(0, word.end()) + more + text.substring(word.end());
    }

    /** Without one {@code key: value} of a mapping in braces. */
    private static String withoutEntry(String text, Random random) {
        List<MatchResult> entries = ENTRY.matcher(text).results().toList();
        if (entries.isEmpty()) {
            return text;
        }
        MatchResult entry = entries.get(random.nextInt(entries.size()));
        boolean first = entry.group().startsWith("{");
        boolean more = text.charAt(entry.end()) == ',';
        int end = first && more ? entry.end() + 1 : entry.end();
        return text.substring(0, entry.start()) + (first ? "{" : "") + text.substring(end);
    }

    private static String withProperty(String text, Random random) {
        List<Integer> braces = new ArrayList<>();
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            braces.add(i + 1);
        }
        if (braces.isEmpty()) {
            return text;
        }
        int at = braces.get(random.nextInt(braces.size()));
        String comma = text.charAt(at) == '}' ? "" : ", ";
        return text.substring(0, at) + PROPERTIES.get(random.nextInt(PROPERTIES.size())) + comma + text.substring(at);
    }

    /** Without a line and those that are further in. */
    private static String withoutLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int from = random.nextInt(lines.size());
        int to = from + 1;
        while (to < lines.size() && (lines.get(to).isBlank() || indent(lines.get(to)) > indent(lines.get(from)))) {
            to++;
        }
        lines.subList(from, to).clear();
        return String.join("\n", lines) + "\n";
    }

    private static String swappedLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = random.nextInt(lines.size() - 1);
        String line = lines.remove(one);
        lines.add(one + 1, line);
        return String.join("\n", lines) + "\n";
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
