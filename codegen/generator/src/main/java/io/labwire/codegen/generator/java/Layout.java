package io.labwire.codegen.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays the text of JavaPoet out as people do: to the full width of the page, short comments and empty bodies on one
 * line, no blanks at the end of one.
 */
final class Layout {

    private static final int WIDTH = 120;
    private static final int CONTINUED = 8;
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n@][^\n]*)\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^([^\n]*[^\n ]) \\{\n *\\}$");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m) +$");

    private Layout() {}

    static String of(String text) {
        String trimmed = TRAILING_BLANKS.matcher(text).replaceAll("");
        String commented = SHORT_COMMENT.matcher(trimmed).replaceAll(match -> {
            String line = match.group(1) + "/** " + match.group(2) + " */";
            return Matcher.quoteReplacement(line.length() <= WIDTH ? line : match.group());
        });
        return filled(EMPTY_BODY.matcher(commented).replaceAll("$1 {}"));
    }

    /** Undoes a line break of JavaPoet, which thinks the page is narrower, where the line fits without it. */
    private static String filled(String text) {
        List<String> lines = new ArrayList<>();
        int continuation = -1;
        for (String line : text.split("\n", -1)) {
            int last = lines.size() - 1;
            if (last >= 0
                    && indentation(line) == continuation
                    && isBrokenBetween(lines.get(last), line)
                    && lines.get(last).length() + 1 + line.strip().length() <= WIDTH) {
                lines.set(last, lines.get(last) + " " + line.strip());
            } else {
                continuation = indentation(line) + CONTINUED;
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isBrokenBetween(String line, String next) {
        String start = next.strip();
        return !start.startsWith("*")
                && (line.endsWith(",")
                        || line.endsWith(") throws")
                        || start.startsWith("? ")
                        || start.startsWith(": "));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
