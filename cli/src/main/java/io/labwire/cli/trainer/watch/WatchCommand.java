package io.labwire.cli.trainer.watch;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.trainer.console.ReceivedLines;
import io.labwire.cli.trainer.console.RigAddress;
import io.labwire.cli.trainer.line.JsonReport;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.TrainerRemote;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a rig publishes. */
@Command(
        name = "watch",
        description = {
            "Shows what a rig publishes, as it comes: events by name with what they say.",
            "Connects again by itself, and tells when the rig falls silent."
        },
        footer = {
            "",
            "Examples:",
            "  labwire trainer watch",
            "  labwire trainer watch --host 192.168.7.20 --topics 2001,4001",
            "  labwire trainer watch --json",
            "",
            "Exit code: 2 wrong usage; else that of the signal that has ended it, such as",
            "Ctrl-C."
        })
public final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RigAddress rig = new RigAddress();

    @Option(names = "--json", description = "Write a JSON object for each message, on a line of its own.")
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
        LevelNames commands = LevelNames.ofCommands(rig.levels());
        LevelNames events = LevelNames.ofEvents(rig.levels());
        MessageListener listener = json
                ? new ReceivedLines(new JsonReport(console), commands, events)
                : new EventFeed(console, commands, events, Clock.system(ZoneId.systemDefault()));
        try {
            TrainerRemote remote = rig.connect(listener);
            try (remote) {
                new CountDownLatch(1).await();
            }
        } catch (CommandFailure e) {
            if (!Thread.interrupted()) {
                throw e;
            }
        } catch (InterruptedException e) {
            // As good an end as any, as it is while the sockets are opened.
        }
        return ExitCode.OK;
    }
}
