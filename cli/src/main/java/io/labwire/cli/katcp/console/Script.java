package io.labwire.cli.katcp.console;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Utf8Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Sends the lines of a file or a pipe, one after the other. */
final class Script {

    private final Console console;
    private final Talk talk;
    private final Show show;

    Script(Console console, Talk talk, Show show) {
        this.console = console;
        this.talk = talk;
        this.show = show;
    }

    /** Goes on after a reply that is not ok; stops where there is none, and at a line that makes no sense. */
    int run() throws IOException, InterruptedException {
        // A character for each byte, so that a byte which is no text can be told of and is not replaced by another.
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.ISO_8859_1));
        int code = ExitCode.OK;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                Typed typed = Typed.read(Utf8Line.of(
                        line.getBytes(StandardCharsets.ISO_8859_1),
                        escaped -> "; in double quotes, " + escaped + " stands for it"));
                if (typed instanceof Typed.Exit) {
                    return code;
                } else if (typed instanceof Typed.Help) {
                    show.remark(ConsoleHelp.TYPED);
                } else if (typed instanceof Typed.Ask ask) {
                    Talk.Outcome outcome = talk.ask(ask.request());
                    if (outcome == Talk.Outcome.NO_REPLY) {
                        return ExitCode.FAILED;
                    }
                    code = outcome == Talk.Outcome.OK ? code : ExitCode.REFUSED;
                }
            } catch (IllegalArgumentException e) {
                show.fault("line " + number + ": " + e.getMessage());
                return ExitCode.FAILED;
            }
        }
        return code;
    }
}
