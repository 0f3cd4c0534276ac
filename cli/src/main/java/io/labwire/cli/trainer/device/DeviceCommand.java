package io.labwire.cli.trainer.device;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.OrderlyEnd;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.text.Seconds;
import io.labwire.cli.trainer.host.Hosts;
import io.labwire.cli.trainer.line.Conversation;
import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.line.Session;
import io.labwire.cli.trainer.line.Typing;
import io.labwire.cli.trainer.name.KnownLevels;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.device.DeviceSettings;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.WireForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The example rig (specification of AutoTrainer, appendix). */
@Command(
        name = "device",
        description = {
            "Plays a rig: publishes events and answers commands, as typed lines say.",
            "A line is an event's name, or one of the words that ? lists."
        },
        footer = {
            "",
            "Examples:",
            "  labwire trainer device",
            "  labwire trainer device --host 127.0.0.1 --heartbeat-interval 1",
            "  printf 'tunnelEnter\\nsleep 60000\\n' | labwire trainer device --json",
            "",
            "Exit code: 0 the end was typed; 1 an address could not be bound; 2 wrong usage;",
            "that of the signal if one has ended it."
        })
public final class DeviceCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", description = "Write a JSON object for each thing that happens, on a line of its own.")
    private boolean json;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to bind, may be repeated (default: this machine's own, and 127.0.0.1).")
    private List<String> hosts = List.of();

    @Option(
            names = "--subscriber-port",
            paramLabel = "PORT",
            defaultValue = "5556",
            description = "Port of what is published (default: ${DEFAULT-VALUE}); 0 picks one that is free.")
    private int subscriberPort = DeviceSettings.SUBSCRIBER_PORT;

    @Option(
            names = "--command-port",
            paramLabel = "PORT",
            defaultValue = "5557",
            description = "Port of commands (default: ${DEFAULT-VALUE}); 0 picks one that is free.")
    private int commandPort = DeviceSettings.COMMAND_PORT;

    @Option(
            names = "--heartbeat-interval",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "From one heartbeat to the next (default: ${DEFAULT-VALUE}).")
    private String heartbeatInterval = "5";

    @Option(
            names = "--identifier",
            paramLabel = "NAME",
            defaultValue = "autotrainer-device",
            description = "Name of the rig in heartbeats (default: ${DEFAULT-VALUE}).")
    private String identifier = "autotrainer-device";

    @Option(
            names = "--heartbeat-version",
            paramLabel = "TEXT",
            defaultValue = "0.9.11",
            description = "Version in heartbeats (default: ${DEFAULT-VALUE}).")
    private String heartbeatVersion = "0.9.11";

    @Option(
            names = "--wire",
            paramLabel = "FORM",
            defaultValue = "structured",
            description =
                    "How answers are written: structured, or legacy for the bytes of 0.9.11 (default: ${DEFAULT-VALUE}).")
    private String wire = "structured";

    @Option(
            names = "--api-level",
            paramLabel = "LEVEL",
            defaultValue = "current",
            description =
                    "Whose numbers and names are known: current (with 0.9.11) or 0.9.11 (default: ${DEFAULT-VALUE}).")
    private String level = "current";

    /**
     * The command.
     *
     * @param console where it reads and writes
     */
    public DeviceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<ApiLevel> levels = Usage.check(() -> KnownLevels.of(level));
        TrainerDevice device = Usage.check(() -> device(levels));
        LevelNames commands = LevelNames.ofCommands(levels);
        LevelNames events = LevelNames.ofEvents(levels);
        return Session.run(
                console,
                json,
                "rig> ",
                events.names(),
                (typing, report) -> serve(device, commands, events, typing, report));
    }

    private int serve(TrainerDevice device, LevelNames commands, LevelNames events, Typing typing, Report report)
            throws IOException, InterruptedException {
        ScheduledExecutorService laterResults = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "later-results");
            thread.setDaemon(true);
            return thread;
        });
        ExampleRig rig = new ExampleRig(device, report, commands, laterResults);
        device.delegate(rig);
        try {
            device.start();
        } catch (UncheckedIOException e) {
            report.line(
                    "failed",
                    Fields.none()
                            .text("reason", Objects.requireNonNull(e.getCause()).getMessage()));
            return ExitCode.REFUSED;
        }
        report.line(
                "ready",
                Fields.none()
                        .texts("subscriber", device.subscriberAddresses())
                        .texts("command", device.commandAddresses()));
        try {
            OrderlyEnd.bySignal(
                    device::stop,
                    () -> new Conversation(typing, report, DeviceHelp.TEXT)
                            .run(new DeviceScript(device, rig, report, commands, events)));
        } finally {
            laterResults.shutdownNow();
            device.stop();
        }
        report.line("stopped", Fields.none());
        return ExitCode.OK;
    }

    private TrainerDevice device(List<ApiLevel> levels) {
        Duration interval = Seconds.parse("--heartbeat-interval", heartbeatInterval);
        return TrainerDevice.create(settings -> {
            settings.subscriberPort(subscriberPort)
                    .commandPort(commandPort)
                    .heartbeatInterval(interval)
                    .identifier(identifier)
                    .heartbeatVersion(heartbeatVersion)
                    .wire(form())
                    .level(levels.get(0))
                    .commands(KnownCommands.of(RigCommands.CATALOG, EnumSet.copyOf(levels)));
            if (!hosts.isEmpty()) {
                settings.hosts(Hosts.checked(hosts)).sockets(sockets -> sockets.ipv6(Hosts.needIpv6(hosts)));
            }
        });
    }

    private WireForm form() {
        return switch (wire) {
            case "structured" -> WireForm.STRUCTURED;
            case "legacy" -> WireForm.LEGACY;
            default -> throw new IllegalArgumentException("--wire '" + wire + "' is none of structured, legacy");
        };
    }
}
