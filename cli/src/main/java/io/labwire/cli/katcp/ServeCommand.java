package io.labwire.cli.katcp;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.OrderlyEnd;
import io.labwire.cli.console.Usage;
import io.labwire.cli.example.ExampleBench;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.server.KatcpServer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the example device (specification, appendix A). */
@Command(
        name = "serve",
        description = {
            "Serves a small KATCP device to try clients on.",
            "Prints where it listens once it accepts connections; runs until it is halted or",
            "interrupted."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp serve --port 0",
            "  labwire katcp serve --host 0.0.0.0 --port 7147",
            "  labwire katcp serve --port 0 --protocol 4.0-M",
            "",
            "Its requests beyond the standard ones: add, add-sensor, boom, echo, fail,",
            "log-message, remove-sensor, set-sensor, slow-add.",
            "",
            "Exit code: 0 a client has halted it; 2 it could not listen, or wrong usage;",
            "that of the signal if one has ended it, after a farewell to its clients."
        })
final class ServeCommand implements Callable<Integer> {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Console console;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Name or address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            required = true,
            description = "Port to listen on; 0 picks one that is free.")
    private int port;

    @Option(
            names = "--protocol",
            paramLabel = "VERSION",
            defaultValue = "5.1-BIMT",
            description = {
                "What to speak (default: ${DEFAULT-VALUE}): 4.x or 5.x, then the flags",
                "M several clients, I message ids (5.0), T timeout hints (5.1), B bulk sampling (5.1)."
            })
    private String protocol = "5.1-BIMT";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (ExampleBench device = new ExampleBench();
                KatcpServer server = start(device)) {
            OrderlyEnd.bySignal(() -> halt(server), () -> {
                device.listensOn(server.address());
                console.out().println("listening on " + server.address());
                console.out().flush();
                server.awaitHalt();
            });
            return ExitCode.OK;
        }
    }

    private KatcpServer start(ExampleBench device) {
        HostAndPort address = Usage.check(() -> new HostAndPort(host, port));
        ProtocolFlags spoken = Usage.check(() -> version(protocol));
        try {
            return KatcpServer.start(at ->
                    at.host(address.host()).port(address.port()).device(device).protocol(spoken));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw CommandFailure.because("cannot listen on " + host + " port " + port, e);
        }
    }

    private static ProtocolFlags version(String text) {
        ProtocolFlags version = ProtocolFlags.parse(text);
        if (version.major() == 0) {
            throw new IllegalArgumentException(
                    "--protocol '" + text + "' is no version of KATCP such as 5.1-BIMT, 5.0-IM or 4.0-M");
        }
        return version;
    }

    /** Returns when the clients have been told, since the process ends when its hooks have returned. */
    private static void halt(KatcpServer server) {
        server.halt();
        try {
            server.awaitHalt(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
