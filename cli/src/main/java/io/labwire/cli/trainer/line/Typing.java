package io.labwire.cli.trainer.line;

import java.io.IOException;
import java.util.Optional;

/** Where lines come from. */
public interface Typing {

    /**
     * Waits for the next line.
     *
     * @return the line, empty at the end
     * @throws IOException if it cannot be read
     */
    Optional<String> next() throws IOException;
}
