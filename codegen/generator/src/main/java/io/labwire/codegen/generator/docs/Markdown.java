package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page of Markdown under construction. */
final class Markdown {

    private final List<String> lines = new ArrayList<>();

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text);
    }

    /** Adds prose of a schema; its line ends are those of the page, too. */
    Markdown prose(String text) {
        return text.isEmpty() ? this : block(escaped(text));
    }

    Markdown fenced(String code) {
        return block("```\n" + code + "\n```");
    }

    Markdown block(String markdown) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(Arrays.asList(markdown.split("\n", -1)));
        return this;
    }

    /** Adds a table; nothing if it has no rows. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<String> table = new ArrayList<>();
        table.add(row(head));
        table.add(row(head.stream().map(column -> "---").toList()));
        rows.forEach(row -> table.add(row(row)));
        return block(String.join("\n", table));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A piece of the wire or of a schema, between backticks; as many as keep its own from ending it. */
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String fence = text.contains("`") ? "``" : "`";
        String inner = fence.length() > 1 ? " " + text + " " : text;
        return fence + inner.replace("|", "\\|") + fence;
    }

    /** Prose in one cell of a table. */
    static String cell(String text) {
        return escaped(Prose.oneLine(text)).replace("|", "\\|");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
