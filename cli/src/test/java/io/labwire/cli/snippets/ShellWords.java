package io.labwire.cli.snippets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a shell command apart, as far as pages need it: words and quotes, and nothing that a shell would expand. */
public final class ShellWords {

    private static final Pattern PART = Pattern.compile(
            "'(?<single>[^']*)'|\"(?<double>[^\"$`\\\\]*)\"|\\\\(?<escaped>.)|(?<plain>[^\\s'\"\\\\|&;<>()$`*?~#]+)");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private ShellWords() {}

    /** The words of a command. */
    public static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        Matcher part = PART.matcher(command);
        Matcher blank = BLANK.matcher(command);
        for (int at = 0; at < command.length(); ) {
            if (blank.region(at, command.length()).lookingAt()) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
                at = blank.end();
            } else if (part.region(at, command.length()).lookingAt()) {
                word.append(content(part));
                inWord = true;
                at = part.end();
            } else {
                throw new IllegalArgumentException(
                        "only plain words and quotes can be run by this test, not " + command.substring(at));
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }

    private static String content(Matcher part) {
        for (String kind : List.of("single", "double", "escaped", "plain")) {
            if (part.group(kind) != null) {
                return part.group(kind);
            }
        }
        throw new IllegalStateException(part.toString());
    }
}
