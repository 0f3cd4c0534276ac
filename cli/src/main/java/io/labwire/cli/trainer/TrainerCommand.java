package io.labwire.cli.trainer;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.trainer.console.ConsoleCommand;
import io.labwire.cli.trainer.device.DeviceCommand;
import io.labwire.cli.trainer.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of the AutoTrainer commands. */
@Command(
        name = "trainer",
        description = "Plays AutoTrainer rigs, talks to them, and looks at what they publish.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  labwire trainer device --host 127.0.0.1",
            "  labwire trainer console",
            "",
            "Exit code: that of the command."
        })
public final class TrainerCommand implements Runnable {

    private TrainerCommand() {}

    /**
     * The group with its commands.
     *
     * @param console where they read and write
     * @return the group
     */
    public static CommandLine commands(Console console) {
        return new CommandLine(new TrainerCommand())
                .addSubcommand(new DeviceCommand(console))
                .addSubcommand(new ConsoleCommand(console))
                .addSubcommand(new WatchCommand(console));
    }

    @Override
    public void run() {
        throw CommandFailure.wrongUsage("a command is missing");
    }
}
