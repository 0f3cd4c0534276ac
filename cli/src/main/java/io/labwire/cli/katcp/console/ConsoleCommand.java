package io.labwire.cli.katcp.console;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.link.FirstContact;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.cli.katcp.text.Seconds;
import io.labwire.katcp.client.KatcpClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Talks to a device, line by line. */
@Command(
        name = "console",
        description = {
            "Talks to a KATCP device line by line.",
            "A line is NAME ARG..., with quotes as in a shell, or a line of KATCP that begins",
            "with '?'. The tab key completes requests, sensors and strategies; exit, quit or",
            "Ctrl-D is the end. Connects again by itself. With lines from a file or a pipe it",
            "prints informs and replies as KATCP lines, and nothing else."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp console 127.0.0.1:7147",
            "  labwire katcp console 127.0.0.1:7147 --timeout 60",
            "",
            "In a script:",
            "  printf 'add 1.5 2\\nlog-level info\\n' | labwire katcp console 127.0.0.1:7147",
            "",
            "Lines that were typed are kept in the folder for state of the user's programs,",
            "$XDG_STATE_HOME or ~/.local/state, under labwire.",
            "",
            "Exit code: 0 the end was typed, or all replies of a script are ok; 1 one is not;",
            "2 a line of a script makes no sense or has no reply, no device, or wrong usage."
        })
public final class ConsoleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "HOST:PORT", description = "Where the device listens.")
    private String address = "";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait for a reply (default: ${DEFAULT-VALUE}), unless the device says that it"
                    + " takes longer.")
    private String timeout = "10";

    /**
     * The command.
     *
     * @param console where it reads and writes
     */
    public ConsoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        HostAndPort device = Usage.check(() -> HostAndPort.parse(address));
        Duration replyTimeout = Usage.check(() -> Seconds.parse("--timeout", timeout));
        try {
            return console.interactive() ? talk(device, replyTimeout) : run(device, replyTimeout);
        } catch (IOException e) {
            String what = console.interactive() ? "cannot use the terminal" : "cannot read the script";
            throw CommandFailure.because(what, e);
        }
    }

    private int talk(HostAndPort device, Duration replyTimeout) throws IOException {
        FirstContact.resolve(device);
        Optional<Path> history = history(HistoryFile.of(System.getenv(), System.getProperty("user.home")));
        try (KatcpClient client = KatcpClient.create(to -> to.host(device.host())
                        .port(device.port())
                        .requestTimeout(replyTimeout)
                        .timeoutHints());
                Terminal terminal = TerminalBuilder.builder()
                        .encoding(StandardCharsets.UTF_8)
                        .build()) {
            new Dialogue(console, client, terminal, history).run();
            return ExitCode.OK;
        }
    }

    /** No reason to refuse to talk: whoever types can do without what was typed the last time. */
    Optional<Path> history(Path file) {
        try {
            HistoryFile.prepare(file);
            return Optional.of(file);
        } catch (IOException e) {
            CommandFailure lost =
                    CommandFailure.because("what is typed is not kept, since " + file + " cannot be written", e);
            console.err().println("labwire katcp console: " + lost.getMessage());
            return Optional.empty();
        }
    }

    private int run(HostAndPort device, Duration replyTimeout) throws IOException, InterruptedException {
        Show show = new ScriptShow(console);
        try (KatcpClient client = FirstContact.greeted(
                device, to -> to.requestTimeout(replyTimeout).timeoutHints())) {
            Talk talk = new Talk(client, show);
            client.onInform(talk::hear);
            return new Script(console, talk, show).run();
        }
    }
}
