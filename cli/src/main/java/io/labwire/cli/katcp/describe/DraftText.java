package io.labwire.cli.katcp.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a schema, and which element of the draft each belongs to. */
final class DraftText {

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Element> owners = new HashMap<>();

    DraftText add(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    /** Adds a section below its key, if it has anything. */
    DraftText section(String key, List<String> remarks, List<Element> elements) {
        if (elements.isEmpty()) {
            return this;
        }
        lines.add("");
        remarks.forEach(remark -> lines.add("# " + remark));
        boolean empty = elements.stream().allMatch(Element::isLeftOut);
        lines.add((empty ? "# " : "") + key + ":");
        elements.forEach(this::add);
        return this;
    }

    private void add(Element element) {
        if (element.isLeftOut()) {
            lines.add("  # Left out: " + ToldText.comment(element.reason()));
        }
        for (String line : element.lines()) {
            lines.add(element.isLeftOut() ? "  # " + commented(line.substring(2)) : line);
            owners.put(lines.size(), element);
        }
    }

    /** With its blanks before it, which are those of the schema. */
    private static String commented(String line) {
        String text = line.stripLeading();
        return line.substring(0, line.length() - text.length()) + ToldText.comment(text);
    }

    /** What a line belongs to, counted from 1. */
    Optional<Element> owner(int line) {
        return Optional.ofNullable(owners.get(line));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
