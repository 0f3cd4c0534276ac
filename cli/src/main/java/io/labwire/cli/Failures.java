package io.labwire.cli;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.ShownText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a command could not do its work. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        say(wrong.getCommandLine(), wrongUsage(wrong) + " (--help shows how it is used)");
        return ExitCode.FAILED;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult words) {
        // Anything but a failure that a command has foreseen is a fault of ours: its class is worth telling.
        say(command, thrown instanceof CommandFailure ? oneLine(thrown) : "internal error: " + thrown);
        return ExitCode.FAILED;
    }

    private void say(CommandLine command, String line) {
        console.err().println(command.getCommandSpec().qualifiedName() + ": " + ShownText.of(line));
    }

    private static String wrongUsage(ParameterException wrong) {
        boolean noSuchCommand = wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !wrong.getCommandLine().getSubcommands().isEmpty();
        return noSuchCommand
                ? "there is no command '"
                        + ((UnmatchedArgumentException) wrong).getUnmatched().get(0) + "'"
                : oneLine(wrong);
    }

    private static String oneLine(Exception thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
