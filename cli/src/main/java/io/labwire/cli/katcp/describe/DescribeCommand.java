package io.labwire.cli.katcp.describe;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.link.FirstContact;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.katcp.client.KatcpClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a schema to start from, of a live device. */
@Command(
        name = "describe",
        description = {
            "Writes a schema to start from, of a live KATCP device.",
            "Requests, time-out hints, sensors and versions are told. What no device tells,",
            "such as the types of arguments, is marked in the schema; what cannot be part of",
            "it stays as a comment, with the reason. labwire check accepts it as it is."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp describe 127.0.0.1:7147 --out device.yaml",
            "  labwire check device.yaml",
            "",
            "Exit code: 0 written; 2 there is no such device, it does not answer, the file",
            "is there already or cannot be written, or wrong usage."
        })
public final class DescribeCommand implements Callable<Integer> {

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(20);

    private final Console console;

    @Parameters(index = "0", paramLabel = "HOST:PORT", description = "Where the device listens.")
    private String address = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The schema to write.")
    private Path out = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "Java package of the code to generate (default: org.example and the file's name).")
    private Optional<String> javaPackage = Optional.empty();

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public DescribeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        HostAndPort device = Usage.check(() -> HostAndPort.parse(address));
        Path file = console.resolve(out);
        String name = javaName(file);
        String inPackage = javaPackage.orElseGet(() -> "org.example." + word(name));
        if (!SourceVersion.isName(inPackage)) {
            throw CommandFailure.wrongUsage("--package '" + inPackage + "' is not the name of a Java package");
        }
        checkPlace(file);
        Described described = read(device);
        try {
            SchemaSource builtIn = SchemaSource.classLoader(DescribeCommand.class.getClassLoader());
            SchemaDraft draft =
                    new SchemaDraft(described, device.toString(), inPackage, name, StandardWords.from(builtIn));
            write(file, new SoundDraft(draft, builtIn).text());
        } catch (IOException e) {
            throw CommandFailure.because("cannot write " + file, e);
        }
        console.out()
                .println(out + ": " + count(described.requests().size(), "request") + ", "
                        + count(described.sensors().size(), "sensor"));
        return ExitCode.OK;
    }

    /** Before the device is asked for anything. */
    private void checkPlace(Path file) {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder; --out is the file to write");
        } else if (!force && Files.exists(file)) {
            throw new CommandFailure(file + " is there already; --force writes over it");
        }
        for (Path above = file.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new CommandFailure("cannot write " + file + ": " + above + " is not a folder");
            }
        }
    }

    private static Described read(HostAndPort device) throws InterruptedException {
        ToldVersions told = new ToldVersions();
        try (KatcpClient client = FirstContact.greeted(
                device, to -> to.requestTimeout(REQUEST_TIMEOUT).onInform(told::hear))) {
            return new DeviceReader(client, told).read();
        }
    }

    private void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (force) {
            Files.write(file, bytes);
        } else {
            Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        }
    }

    /** The file's name, as that of the device's classes. */
    private static String javaName(Path file) {
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = JavaWords.upperCamel(stem);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Device" + name : name;
    }

    private static String word(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return SourceVersion.isKeyword(word) ? word + "device" : word;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
