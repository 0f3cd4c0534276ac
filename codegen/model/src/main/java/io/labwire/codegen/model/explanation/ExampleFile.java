package io.labwire.codegen.model.explanation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of an example.
 *
 * @param name its name; in a folder of its own with the other files of the example
 * @param text its text, each line with its end
 * @param escaped whether each {@code \xHH} in the text stands for one byte, for what no page can show
 */
public record ExampleFile(String name, String text, boolean escaped) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** Checks that name and text are there. */
    public ExampleFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /**
     * What is in the file.
     *
     * @return its bytes: the text in UTF-8, and the escaped ones as they are
     */
    public byte[] bytes() {
        if (!escaped) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int done = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            done = escape.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
