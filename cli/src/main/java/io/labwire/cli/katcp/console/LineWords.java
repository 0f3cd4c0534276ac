package io.labwire.cli.katcp.console;

import io.labwire.core.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a typed line. Blanks separate them. In single quotes everything stands for itself; in double quotes there
 * are {@code \" \\ \n \r \t \e \0} and {@code \xHH} for any byte, which is how arguments are shown; outside quotes a
 * backslash takes what follows as it is.
 */
final class LineWords {

    private final String line;
    private final List<Bytes> words = new ArrayList<>();
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private boolean within;
    private int at;

    private LineWords(String line) {
        this.line = line;
    }

    /** The words; an {@link IllegalArgumentException} says in one line what is wrong, and where. */
    static List<Bytes> of(String line) {
        return new LineWords(line).read();
    }

    private List<Bytes> read() {
        while (at < line.length()) {
            char each = line.charAt(at);
            if (each == ' ' || each == '\t') {
                end();
                at++;
            } else if (each == '\'' || each == '"') {
                within = true;
                quoted(each);
            } else {
                within = true;
                at += each == '\\' ? 1 : 0;
                if (at == line.length()) {
                    throw new IllegalArgumentException("the backslash at the end stands before nothing");
                }
                take();
            }
        }
        end();
        return words;
    }

    private void end() {
        if (within) {
            words.add(Bytes.of(word.toByteArray()));
            word.reset();
            within = false;
        }
    }

    private void quoted(char quote) {
        int opened = at++;
        while (at < line.length() && line.charAt(at) != quote) {
            if (quote == '"' && line.charAt(at) == '\\') {
                escaped();
            } else {
                take();
            }
        }
        if (at == line.length()) {
            throw new IllegalArgumentException("the " + quote + " in column " + (opened + 1) + " is not closed");
        }
        at++;
    }

    private void escaped() {
        char code = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        int meant = "nrte0\"\\".indexOf(code);
        if (meant >= 0) {
            word.write("\n\r\t\u001b\0\"\\".charAt(meant));
            at += 2;
        } else if (code == 'x' && at + 3 < line.length()) {
            word.write(hex(line.substring(at + 2, at + 4)));
            at += 4;
        } else {
            throw unknownEscape();
        }
    }

    private int hex(String digits) {
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        if (high < 0 || low < 0) {
            throw unknownEscape();
        }
        return high * 16 + low;
    }

    private IllegalArgumentException unknownEscape() {
        return new IllegalArgumentException("the backslash in column " + (at + 1)
                + " is none of \\\" \\\\ \\n \\r \\t \\e \\0 \\xHH; single quotes take it as it is");
    }

    /** One character, which may be two of Java's. */
    private void take() {
        int character = line.codePointAt(at);
        word.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        at += Character.charCount(character);
    }
}
