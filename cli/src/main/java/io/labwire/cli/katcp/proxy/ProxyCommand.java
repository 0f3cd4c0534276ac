package io.labwire.cli.katcp.proxy;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.OrderlyEnd;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.text.HostAndPort;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stands between clients and a device, and shows what they say. */
@Command(
        name = "proxy",
        description = {
            "Stands between clients and a KATCP device and shows what they say.",
            "Passes on every byte, and shows time, connection, direction (-> to the device,",
            "<- to the client) and message. Of what is malformed it says at which byte of the",
            "stream, counted from 0."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp proxy 0 127.0.0.1:7147",
            "    listening on 127.0.0.1:PORT, passing on to 127.0.0.1:7147",
            "  labwire katcp proxy 0.0.0.0:0 127.0.0.1:7147 --json",
            "",
            "A client of PORT then is one of the device. With it connected, the lines are",
            "  12:30:01.250    1 -- opened by 127.0.0.1:50122",
            "  12:30:01.252    1 <- #version-connect katcp-protocol 5.1-BIMT",
            "  12:30:01.310    1 -> ?echo[1] \"a b\"",
            "  12:30:01.312    1 <- !echo[1] ok \"a b\"",
            "",
            "An argument in quotes has \\xHH for each byte that cannot be shown. In JSON it is",
            "a text, or {\"base64\": \"...\"} if its bytes are not UTF-8.",
            "",
            "Exit code: 2 it could not listen, or wrong usage; else that of the signal that",
            "has ended it, such as Ctrl-C."
        })
public final class ProxyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "LISTEN",
            description = "Where to listen: PORT, which is one of 127.0.0.1, or HOST:PORT; port 0 picks one.")
    private String listen = "";

    @Parameters(index = "1", paramLabel = "UPSTREAM", description = "Where the device listens: HOST:PORT.")
    private String upstream = "";

    @Option(names = "--json", description = "Write a JSON object to a line.")
    private boolean json;

    @Option(
            names = "--whole",
            description = "Show messages whole: else an argument is cut after " + TextTranscript.MOST_BYTES
                    + " bytes, and a message after " + TextTranscript.MOST_ARGUMENTS + " arguments. JSON is never cut.")
    private boolean whole;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Clients at once; more are sent away (default: ${DEFAULT-VALUE}).")
    private int mostConnections = 1000;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public ProxyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        HostAndPort address = Usage.check(() -> HostAndPort.parseListening(listen));
        HostAndPort device = Usage.check(() -> HostAndPort.parse(upstream));
        if (mostConnections < 1) {
            throw CommandFailure.wrongUsage("--max-connections is 1 or more, not " + mostConnections);
        }
        Consumer<Happening> transcript =
                json ? new JsonTranscript(console) : new TextTranscript(console, ZoneId.systemDefault(), whole);
        try (Witness witness = new Witness(InstantSource.system(), DecodedStream.MAX_LINE, transcript);
                Proxy proxy = Proxy.start(address, device, mostConnections, witness, Thread::new)) {
            OrderlyEnd.bySignal(() -> end(proxy, witness), proxy::awaitClose);
        } catch (IOException e) {
            throw CommandFailure.because("cannot listen on " + address, e);
        } catch (InterruptedException e) {
            // As good an end as any: all is closed.
        }
        return ExitCode.OK;
    }

    private static void end(Proxy proxy, Witness witness) {
        proxy.close();
        witness.close();
    }
}
