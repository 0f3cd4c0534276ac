package io.labwire.cli.katcp.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where lines that were typed are kept: in the folder where the user's programs keep their state. */
final class HistoryFile {

    private HistoryFile() {}

    /** The file, by the environment of the process and the user's home. */
    static Path of(Map<String, String> environment, String home) {
        return state(environment, home).resolve("labwire").resolve("katcp-console-history");
    }

    /** Makes its folder, and checks that the file can be written. */
    static void prepare(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path written = Files.exists(file) ? file : file.resolveSibling(".");
        if (Files.isDirectory(file) || !Files.isWritable(written)) {
            throw new AccessDeniedException(written.normalize().toString());
        }
    }

    private static Path state(Map<String, String> environment, String home) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        if (!state.isEmpty() && Path.of(state).isAbsolute()) {
            return Path.of(state);
        }
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        return windows.isEmpty() ? Path.of(home, ".local", "state") : Path.of(windows);
    }
}
