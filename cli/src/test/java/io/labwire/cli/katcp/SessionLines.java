package io.labwire.cli.katcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a captured step has received, and whether something else is the same but for what differs each time. */
final class SessionLines {

    private static final Pattern ID = Pattern.compile("^\\?[a-z-]+(\\[\\d+\\])");

    /** Where labwire answers otherwise, on purpose, by what is sent without its id. */
    private static final Map<String, List<String>> OTHERWISE = Map.ofEntries(
            // Section 13: received bytes are quoted as text.
            Map.entry(
                    "?add x 1",
                    List.of(
                            "!add<id> fail Error\\_in\\_parameter\\_1\\_(x):\\_Could\\_not\\_parse\\_value\\_'x'\\_as\\_float.")),
            // Section 2: a line of blanks is blank.
            Map.entry("\\x0a\\x0d\\x0a   ", List.of()),
            // Section 8: built-in requests take no extra arguments.
            Map.entry("?sensor-list a b", List.of("!sensor-list<id> fail Too\\_many\\_parameters\\_given.")),
            // Section 9: the others are told of a new client.
            Map.entry("(second)", List.of("#client-connected 127.0.0.1:<port>")),
            // Section 11.7: no empty line after the farewell.
            Map.entry("?halt", List.of("!halt<id> ok", "#disconnect Device\\_server\\_shutting\\_down.")));

    private static final Map<String, String> PLACEHOLDERS = placeholders();

    private SessionLines() {}

    private static Map<String, String> placeholders() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("<ts>", "\\d+\\.\\d{6}");
        patterns.put("<ts-ms>", "\\d+");
        patterns.put("<port>", "\\d{1,5}");
        patterns.put("<hostname>", "\\S+");
        patterns.put("<library...>", "\\S+ \\S+");
        patterns.put("<text>", "\\S+");
        patterns.put("<traceback>", "\\S+");
        patterns.put("<ticks>", "\\d+");
        return patterns;
    }

    static List<String> expected(String sent, JsonNode captured) {
        Matcher id = ID.matcher(sent);
        String shown = id.find() ? id.group(1) : "";
        String plain = sent.replaceFirst("^(\\?[a-z-]+)\\[\\d+\\]", "$1");
        if (OTHERWISE.containsKey(plain)) {
            return OTHERWISE.get(plain).stream()
                    .map(line -> line.replace("<id>", shown))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode line : captured) {
            lines.add(line.asText()
                    // Section 8: the reason alone, without the process.
                    .replaceFirst("(positive\\\\_float\\\\_in\\\\_seconds\\.)\\\\_Parameters.*", "$1.")
                    .replaceFirst("(count\\.ticks nominal) \\d+$", "$1 <ticks>"));
        }
        return lines;
    }

    /** The same lines, as far as both upstreams agree: what a failed request is told is each one's own. */
    static List<String> withoutReasons(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(!\\S+ (?:fail|invalid)) .*", "$1 <text>"))
                .toList();
    }

    static boolean matches(List<String> expected, List<String> received) {
        if (expected.size() != received.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            String pattern = Pattern.quote(expected.get(i));
            for (Map.Entry<String, String> each : PLACEHOLDERS.entrySet()) {
                pattern = pattern.replace(each.getKey(), "\\E" + each.getValue() + "\\Q");
            }
            if (!received.get(i).matches(pattern)) {
                return false;
            }
        }
        return true;
    }
}
