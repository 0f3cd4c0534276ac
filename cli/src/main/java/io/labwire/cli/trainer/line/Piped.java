package io.labwire.cli.trainer.line;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.Utf8Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a file or a pipe, in UTF-8. */
public final class Piped implements Typing {

    private final BufferedReader lines;

    /**
     * The lines.
     *
     * @param console where they come in
     */
    public Piped(Console console) {
        // A character for each byte, so that a byte which is no text can be told of and is not replaced by another.
        lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public Optional<String> next() throws IOException {
        String line = lines.readLine();
        return line == null
                ? Optional.empty()
                : Optional.of(Utf8Line.of(line.getBytes(StandardCharsets.ISO_8859_1), escaped -> ""));
    }
}
