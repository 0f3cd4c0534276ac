package io.labwire.codegen.generator.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Maps, lists, texts, numbers and flags as JSON, with what is short on one line. */
public final class JsonText {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private JsonText() {}

    /**
     * The text of a value.
     *
     * @param value maps with texts as keys, in the order of the map; lists, texts, numbers, flags, or what is its own JSON text
     * @return the text, with a line feed at its end
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, "", text);
        return text.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder text) {
        String line = line(value);
        if (text.length() - text.lastIndexOf("\n") + line.length() <= WIDTH) {
            text.append(line);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            String separator = "\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator).append(indent).append(INDENT);
                text.append(line(entry.getKey())).append(": ");
                write(entry.getValue(), indent + INDENT, text);
                separator = ",\n";
            }
            text.append('\n').append(indent).append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            String separator = "\n";
            for (Object item : list) {
                text.append(separator).append(indent).append(INDENT);
                write(item, indent + INDENT, text);
                separator = ",\n";
            }
            text.append('\n').append(indent).append(']');
        } else {
            text.append(line);
        }
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> line(entry.getKey()) + ": " + line(entry.getValue()))
                    .collect(joining("{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::line).collect(joining("[", "]"));
        }
        return value instanceof String string ? quoted(string) : value.toString();
    }

    private static Collector<CharSequence, ?, String> joining(String open, String close) {
        return Collectors.joining(", ", open, close);
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
