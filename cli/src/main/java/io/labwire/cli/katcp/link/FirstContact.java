package io.labwire.cli.katcp.link;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.katcp.client.KatcpClient;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Consumer;

/** How a command comes to a device. What is in the way ends it with one line. */
public final class FirstContact {

    private static final Duration GREETING_TIMEOUT = Duration.ofSeconds(5);

    private FirstContact() {}

    /**
     * Connects to a device, and waits until it has greeted.
     *
     * @param device where it listens
     * @param configuration what there is to say to the client besides
     * @return the client, to be closed
     * @throws CommandFailure if there is no connection, or no greeting
     */
    public static KatcpClient greeted(HostAndPort device, Consumer<? super KatcpClient.Builder> configuration) {
        KatcpClient client;
        try {
            client = KatcpClient.connect(to -> {
                configuration.accept(to);
                to.host(device.host()).port(device.port()).connectTimeout(GREETING_TIMEOUT);
            });
        } catch (UncheckedIOException e) {
            throw CommandFailure.because("cannot connect to " + device, e);
        }
        if (client.protocol().isEmpty()) {
            client.close();
            throw new CommandFailure(
                    device + " sent no greeting within " + GREETING_TIMEOUT.toSeconds() + " s: is it a KATCP device?");
        }
        return client;
    }

    /**
     * Checks that a device's host is one, for a command that connects by itself, again and again: a name that nobody knows
     * is hardly ever one that somebody will know soon.
     *
     * @param device where it listens
     * @throws CommandFailure if its host has no address
     */
    public static void resolve(HostAndPort device) {
        try {
            InetAddress.getByName(device.host());
        } catch (UnknownHostException e) {
            throw CommandFailure.because("cannot connect to " + device, e);
        }
    }
}
