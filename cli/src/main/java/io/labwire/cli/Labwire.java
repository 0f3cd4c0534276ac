package io.labwire.cli;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.demo.DemoCommand;
import io.labwire.cli.katcp.KatcpCommand;
import io.labwire.cli.schema.CheckCommand;
import io.labwire.cli.schema.DocsCommand;
import io.labwire.cli.schema.ExplainCommand;
import io.labwire.cli.schema.GenerateCommand;
import io.labwire.cli.trainer.TrainerCommand;
import io.labwire.cli.vendor.VendorCommand;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The root of the commands. */
@Command(
        name = "labwire",
        description = "Speaks the protocols of laboratories, telescopes, test stands and plants.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  labwire demo",
            "  labwire check receiver.yaml",
            "  labwire generate receiver.yaml --out generated",
            "",
            "Exit code: 0 done; 1 done, and the answer is no; 2 could not be done."
        })
public final class Labwire implements Runnable {

    Labwire() {}

    @Override
    public void run() {
        throw CommandFailure.wrongUsage("a command is missing");
    }

    /**
     * Runs one command.
     *
     * @param console where it writes and works
     * @param words the command and its arguments
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(Console console, String... words) {
        return commands(console).execute(words);
    }

    static CommandLine commands(Console console) {
        CommandLine root = new CommandLine(new Labwire())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new DocsCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new VendorCommand(console))
                .addSubcommand(KatcpCommand.commands(console))
                .addSubcommand(TrainerCommand.commands(console));
        addHelpAndVersion(root);
        Failures failures = new Failures(console);
        return root.setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.coloured() ? Ansi.ON : Ansi.OFF))
                // An argument that starts with @ is an argument.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static void addHelpAndVersion(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        command.getSubcommands().values().forEach(Labwire::addHelpAndVersion);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
