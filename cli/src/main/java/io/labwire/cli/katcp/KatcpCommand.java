package io.labwire.cli.katcp;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.console.ConsoleCommand;
import io.labwire.cli.katcp.describe.DescribeCommand;
import io.labwire.cli.katcp.proxy.ProxyCommand;
import io.labwire.cli.katcp.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of the KATCP commands. */
@Command(
        name = "katcp",
        description = "Serves KATCP devices, calls them, and looks at what they say.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  labwire katcp serve --port 7147",
            "  labwire katcp call 127.0.0.1:7147 help",
            "",
            "Exit code: that of the command."
        })
public final class KatcpCommand implements Runnable {

    private KatcpCommand() {}

    /**
     * The group with its commands.
     *
     * @param console where they write and work
     * @return the group
     */
    public static CommandLine commands(Console console) {
        CommandLine call = new CommandLine(new CallCommand(console));
        // What follows the address is sent as it stands, whatever it looks like.
        call.getCommandSpec().parser().stopAtPositional(true);
        return new CommandLine(new KatcpCommand())
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(call)
                .addSubcommand(new ConsoleCommand(console))
                .addSubcommand(new DescribeCommand(console))
                .addSubcommand(new ProxyCommand(console))
                .addSubcommand(new WatchCommand(console));
    }

    @Override
    public void run() {
        throw CommandFailure.wrongUsage("a command is missing");
    }
}
