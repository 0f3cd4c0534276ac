package io.labwire.cli.trainer.console;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Usage;
import io.labwire.cli.trainer.host.Hosts;
import io.labwire.cli.trainer.name.KnownLevels;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.TrainerRemote;
import io.labwire.trainer.remote.TrainerRemoteBuilder;
import io.labwire.trainer.zmq.SocketSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a rig is and what is heard of it: options that several commands have. */
public final class RigAddress {

    private static final long MOST = 0xffff_ffffL;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Name or address of the rig (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--subscriber-port",
            paramLabel = "PORT",
            defaultValue = "5556",
            description = "Where it publishes (default: ${DEFAULT-VALUE}).")
    private int subscriberPort = TrainerRemoteBuilder.SUBSCRIBER_PORT;

    @Option(
            names = "--command-port",
            paramLabel = "PORT",
            defaultValue = "5557",
            description = "Where it takes commands (default: ${DEFAULT-VALUE}).")
    private int commandPort = TrainerRemoteBuilder.COMMAND_PORT;

    @Option(
            names = "--topics",
            paramLabel = "all|N,N,...",
            defaultValue = "all",
            description = "Numbers of the topics to hear (default: ${DEFAULT-VALUE}).")
    private String topics = "all";

    @Option(
            names = "--api-level",
            paramLabel = "LEVEL",
            defaultValue = "current",
            description = "Whose names are known: current (with 0.9.11) or 0.9.11 (default: ${DEFAULT-VALUE}).")
    private String level = "current";

    /** Options that have not been read yet. */
    public RigAddress() {}

    /**
     * The levels whose names are known.
     *
     * @return one or two
     */
    public List<ApiLevel> levels() {
        return Usage.check(() -> KnownLevels.of(level));
    }

    /**
     * The rig, as people call it.
     *
     * @return its host and its ports
     */
    public String title() {
        return Hosts.bracketed(host) + ":" + subscriberPort + "/" + commandPort;
    }

    /**
     * Begins to connect.
     *
     * @param listener is told what the rig publishes
     * @return the remote
     */
    public TrainerRemote connect(MessageListener listener) {
        TrainerRemoteBuilder builder = Usage.check(() -> {
            List<String> hosts = Hosts.checked(List.of(host));
            TrainerRemoteBuilder to = TrainerRemote.builder(host)
                    .sockets(SocketSettings.with(sockets -> sockets.ipv6(Hosts.needIpv6(hosts))))
                    .ports(subscriberPort, commandPort)
                    .level(levels().get(0))
                    .events(RigEvents.CATALOG)
                    .listen(listener);
            return topics.equals("all") ? to : to.topics(topics());
        });
        try {
            return builder.connect();
        } catch (IOException e) {
            throw CommandFailure.because(title(), e);
        }
    }

    private List<Topic> topics() {
        return Arrays.stream(topics.split(",", -1)).map(RigAddress::topic).toList();
    }

    private static Topic topic(String word) {
        String stripped = word.strip();
        if (!stripped.matches("[0-9]{1,10}") || Long.parseLong(stripped) > MOST) {
            throw new IllegalArgumentException("--topics '" + word + "' is neither all nor a number from 0 to " + MOST);
        }
        return Topic.of(Long.parseLong(stripped));
    }
}
