package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.link.FirstContact;
import io.labwire.cli.katcp.link.Outage;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.cli.katcp.text.Strategies;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.watch.SensorWatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.PatternSyntaxException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.ShutdownHooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows sensors of a device as they change. */
@Command(
        name = "watch",
        description = {
            "Shows sensors of a KATCP device as they change.",
            "That is a table on a terminal, which is painted over, else a line for each",
            "reading. Connects again by itself; until then all sensors are unreachable."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp watch 127.0.0.1:7147",
            "  labwire katcp watch 127.0.0.1:7147 psu.voltage /^cpu/",
            "  labwire katcp watch 127.0.0.1:7147 --strategy 'event-rate 0.5 10' --json",
            "",
            "Exit code: 2 wrong usage, or a host that nobody knows; else that of the signal",
            "that has ended it, such as Ctrl-C."
        })
public final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "HOST:PORT", description = "Where the device listens.")
    private String address = "";

    @Parameters(
            index = "1..*",
            paramLabel = "NAME|/REGEX/",
            description = "Which sensors: names, or regular expressions that are found in names; all if none is given.")
    private List<String> sensors = List.of();

    @Option(
            names = "--strategy",
            paramLabel = "STRATEGY",
            defaultValue = "event",
            description =
                    "Sampling strategy with its parameters, in one word of the shell (default: ${DEFAULT-VALUE}).")
    private String strategy = "event";

    @Option(names = "--json", description = "Write a JSON object for each reading, on a line of its own.")
    private boolean json;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        HostAndPort device = Usage.check(() -> HostAndPort.parse(address));
        List<String> words = Usage.check(() -> Strategies.parse("--strategy", strategy));
        FirstContact.resolve(device);
        try (KatcpClient client =
                KatcpClient.create(to -> to.host(device.host()).port(device.port()))) {
            if (console.interactive() && !json) {
                paint(client, device, words);
            } else {
                report(client, words);
            }
        } catch (PatternSyntaxException e) {
            throw CommandFailure.wrongUsage("'" + e.getPattern() + "' is no regular expression: " + e.getDescription());
        } catch (IOException e) {
            throw CommandFailure.because("cannot use the terminal", e);
        } catch (InterruptedException e) {
            // As good an end as any.
        }
        return ExitCode.OK;
    }

    private void report(KatcpClient client, List<String> words) throws InterruptedException {
        SensorWatcher watcher = watch(client, words, json ? new JsonReport(console) : new LineReport(console));
        try (watcher) {
            client.start();
            new CountDownLatch(1).await();
        }
    }

    private void paint(KatcpClient client, HostAndPort device, List<String> words)
            throws IOException, InterruptedException {
        Board board = new Board();
        // The terminal is closed by such a task too, which comes after those that were there before it.
        EndOfPainting bySignal = ShutdownHooks.add(new EndOfPainting());
        SensorWatcher watcher = watch(client, words, board);
        try (watcher;
                Terminal terminal = TerminalBuilder.builder()
                        .encoding(StandardCharsets.UTF_8)
                        .nativeSignals(false)
                        .build()) {
            TablePainter painter = new TablePainter(
                    terminal, board, new TableText(console, device.toString(), board::remarks), InstantSource.system());
            bySignal.painter = Optional.of(painter);
            client.start();
            try {
                painter.run();
            } finally {
                painter.end();
            }
        } finally {
            ShutdownHooks.remove(bySignal);
        }
    }

    private static final class EndOfPainting implements ShutdownHooks.Task {

        private volatile Optional<TablePainter> painter = Optional.empty();

        @Override
        public void run() {
            painter.ifPresent(TablePainter::end);
        }
    }

    private SensorWatcher watch(KatcpClient client, List<String> words, WatchReport report) {
        // By the thread that tells all else, so that what is told stays in order.
        client.onState(new Outage(reason -> client.callBack(() -> report.disconnected(reason))));
        return SensorWatcher.of(
                client,
                options -> options.sensors(sensors.toArray(String[]::new))
                        .strategy(words.get(0), words.subList(1, words.size()).toArray(String[]::new))
                        .listen(report)
                        .listen(new Delay(report::unlisted))
                        .listen(new Absences(sensors, report::missing)));
    }
}
