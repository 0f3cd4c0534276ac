package io.labwire.cli.demo;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole way, from a schema to a device that answers. */
@Command(
        name = "demo",
        description = {
            "Shows the whole chain, from a schema to the bytes on the wire.",
            "Generates code from a schema, compiles it with a device written by hand, starts",
            "that device and calls it. Ends by itself in a few seconds."
        },
        footer = {
            "",
            "Examples:",
            "  labwire demo",
            "  labwire demo --keep receiver-demo",
            "",
            "Exit code: 0 all of it worked; 2 it did not, or wrong usage."
        })
public final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Works in this folder, new or empty, and keeps it (default: a temporary one).")
    private Optional<Path> kept = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Folder folder = folder()) {
            new Demonstration(console, folder).run();
        } catch (IOException e) {
            throw CommandFailure.because("the demonstration cannot go on", e);
        }
        return ExitCode.OK;
    }

    private Folder folder() throws IOException {
        return kept.isPresent() ? Folder.kept(console.resolve(kept.get())) : Folder.temporary();
    }
}
