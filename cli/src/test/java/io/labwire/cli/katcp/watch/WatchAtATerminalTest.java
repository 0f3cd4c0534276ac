package io.labwire.cli.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Main;
import io.labwire.cli.Served;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The whole program at a terminal, which the command {@code script} makes, ended as a person or a system ends it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the commands script of util-linux and env of GNU")
class WatchAtATerminalTest {

    private static final String CURSOR_SHOWN = "25h";
    private static final int CTRL_C = 3;

    @Test
    void ctrlCGivesTheTerminalBack() throws Exception {
        try (Served device = new Served("--port", "0");
                Watch watch = new Watch(device)) {
            watch.readUntil("connected");
            watch.process.getOutputStream().write(CTRL_C);
            watch.process.getOutputStream().flush();
            assertThat(watch.readUntil("end of it"))
                    .contains(CURSOR_SHOWN, "code=130", " echo ", " icanon ")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void signalGivesTheTerminalBack() throws Exception {
        try (Served device = new Served("--port", "0");
                Watch watch = new Watch(device)) {
            watch.readUntil("connected");
            assertThat(watch.process
                            .descendants()
                            .filter(each -> each.info().command().orElse("").endsWith("java"))
                            .toList())
                    .singleElement()
                    .satisfies(ProcessHandle::destroy);
            assertThat(watch.readUntil("end of it"))
                    .contains(CURSOR_SHOWN, "code=143", " echo ", " icanon ")
                    .doesNotContain("Exception");
        }
    }

    /** The command, and after it what it has left behind. */
    private static final class Watch implements AutoCloseable {

        private final Process process;

        Watch(Served device) throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String command = "stty cols 100 rows 30; trap : INT; '" + java + "' -cp '"
                    + System.getProperty("java.class.path") + "' "
                    + Main.class.getName() + " katcp watch " + device.address()
                    + "; echo code=$?; stty -a; echo end of it";
            // A build that a shell has put in the background ignores Ctrl-C, and so would all that it starts.
            ProcessBuilder builder = new ProcessBuilder(
                            "env", "--default-signal=INT", "script", "-qc", command, "/dev/null")
                    .redirectErrorStream(true);
            builder.environment().put("TERM", "xterm-256color");
            builder.environment().put("SHELL", "/bin/sh");
            process = builder.start();
            // Reading cannot be interrupted, but comes to an end with the process.
            CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(this::close);
        }

        String readUntil(String text) throws IOException {
            InputStream in = process.getInputStream();
            StringBuilder read = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.append((char) next);
                if (read.indexOf(text, Math.max(0, read.length() - text.length())) >= 0) {
                    return read.toString();
                }
            }
            throw new AssertionError("never came: " + text + "\n" + read);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
