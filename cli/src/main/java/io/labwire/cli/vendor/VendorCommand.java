package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a runtime and the jars it needs. */
@Command(
        name = "vendor",
        description = {
            "Copies a runtime and the few jars it needs, for a build of your own.",
            "With them come their licences (LICENSES.md) and their checksums (SHA256SUMS)."
        },
        footer = {
            "",
            "Examples:",
            "  labwire vendor katcp --out lib",
            "  labwire vendor katcp --out lib --force",
            "",
            "Then the JDK alone compiles and runs what uses them:",
            "",
            "    javac -cp \"lib/*\" ...    or, for a module that requires io.labwire.katcp:",
            "    javac -p lib ...",
            "",
            "Files that are there already and equal are not touched.",
            "",
            "Exit code: 0 done; 2 the protocol is not known, another file is in the way, or",
            "wrong usage; then nothing is written."
        })
public final class VendorCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PROTOCOL", description = "Whose runtime, such as katcp.")
    private List<String> protocols = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the jars.")
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = "Replaces other files of the same names, and deletes what an earlier run has put there.")
    private boolean force;

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public VendorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            List<Jar> jars = jars(Thread.currentThread().getContextClassLoader());
            SortedMap<String, byte[]> files = new Licences(jars).files();
            jars.forEach(jar -> files.put(jar.library().fileName(), jar.content()));
            int written = new Delivery(console.resolve(out), files).write(force);
            tell(jars, files.size() + 1, written);
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandFailure.because("cannot copy", e);
        }
    }

    private List<Jar> jars(ClassLoader classes) throws IOException {
        Runtimes runtimes = Runtimes.of(classes);
        List<Library> libraries = protocols.stream()
                .map(runtimes::of)
                .flatMap(bill -> bill.libraries().stream())
                .distinct()
                .toList();
        Jars all = Jars.of(classes);
        List<Jar> jars = new ArrayList<>();
        for (Library library : libraries) {
            jars.add(all.of(library));
        }
        return jars;
    }

    private void tell(List<Jar> jars, int files, int written) {
        Table table = new Table().row("file", "version", "KiB", "licence");
        jars.forEach(jar -> table.row(
                jar.library().fileName(),
                jar.library().version(),
                String.valueOf((jar.content().length + 1023) / 1024),
                jar.library().licence()));
        table.lines().forEach(console.out()::println);
        console.out()
                .println(jars.size() + " jars and " + (files - jars.size()) + " other files in " + out + ": " + written
                        + " written, " + (files - written) + " as they were");
    }
}
