package io.labwire.cli.trainer.console;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.text.Seconds;
import io.labwire.cli.trainer.line.Conversation;
import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.line.Session;
import io.labwire.cli.trainer.line.Typing;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.TrainerRemote;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Talks to a rig (specification of AutoTrainer, appendix). */
@Command(
        name = "console",
        description = {
            "Talks to a rig line by line, and tells what it publishes meanwhile.",
            "A line is a command such as configuration or status; ? lists all."
        },
        footer = {
            "",
            "Examples:",
            "  labwire trainer console --host 192.168.7.20",
            "  printf 'configuration\\nsleep 300\\nquit\\n' | labwire trainer console --json",
            "",
            "Exit code: 0 the end was typed; 2 wrong usage."
        })
public final class ConsoleCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RigAddress rig = new RigAddress();

    @Option(names = "--json", description = "Write a JSON object for each thing that happens, on a line of its own.")
    private boolean json;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10.5",
            description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
    private String timeout = "10.5";

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
        Duration answers = Usage.check(() -> Seconds.parse("--timeout", timeout));
        LevelNames commands = LevelNames.ofCommands(rig.levels());
        List<String> words = Stream.concat(
                        Stream.of("start", "stop", "configuration", "status", "send", "custom", "nonce", "raw", "quit"),
                        commands.names().stream().map(name -> "send " + name))
                .toList();
        return Session.run(
                console, json, rig.title() + "> ", words, (typing, report) -> talk(commands, answers, typing, report));
    }

    private int talk(LevelNames commands, Duration answers, Typing typing, Report report)
            throws IOException, InterruptedException {
        LevelNames events = LevelNames.ofEvents(rig.levels());
        try (TrainerRemote remote = rig.connect(new ReceivedLines(report, commands, events))) {
            report.line("ready", Fields.none());
            CallOptions options = CallOptions.DEFAULT.withTimeout(answers);
            new Conversation(typing, report, ConsoleHelp.TEXT)
                    .run(new ConsoleScript(remote, options, report, commands));
        }
        report.line("stopped", Fields.none());
        return ExitCode.OK;
    }
}
