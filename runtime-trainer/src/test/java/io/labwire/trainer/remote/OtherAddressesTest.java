package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.DeviceSettings;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.zmq.Endpoint;
import io.labwire.trainer.zmq.EndpointException;
import io.labwire.trainer.zmq.Endpoints;
import io.labwire.trainer.zmq.SocketSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rig and a remote that do not meet at a host's two ports. */
@Timeout(60)
class OtherAddressesTest {

    private static final SocketSettings IPC = SocketSettings.with(with -> with.ipc(true));
    private static final int FIRST_OF_THE_SYSTEMS_CHOICE = 32_768;
    private static final SocketSettings IPV6 = SocketSettings.with(with -> with.ipv6(true));

    private static TrainerDevice device(Consumer<? super DeviceSettings.Builder> settings) {
        TrainerDevice device = TrainerDevice.create(with -> {
            with.hosts(List.of("127.0.0.1")).subscriberPort(0).commandPort(0);
            settings.accept(with);
        });
        device.delegate(request -> CommandResponse.success());
        return device;
    }

    private static void assertTheyMeet(TrainerDevice device, TrainerRemoteBuilder builder) throws Exception {
        Told told = new Told();
        try (TrainerRemote remote = builder.topics(Topic.EVENT).listen(told).connect()) {
            assertThat(remote.call(300, JsonNull.NULL).get(10, TimeUnit.SECONDS).ok())
                    .isTrue();
            device.whenSubscribed(Topic.EVENT).get(10, TimeUnit.SECONDS);
            assertThat(device.sendString(Topic.EVENT, "{\"kind\":5}")).isTrue();
            assertThat(told.take(2)).contains("EVENT 5 0 null");
        }
    }

    @Test
    void namesOfOneMachineWillDoIfTheyAreAllowed() throws Exception {
        Endpoints names = new Endpoints(freeName("events"), freeName("commands"));
        try (TrainerDevice device =
                device(with -> with.sockets(allowed -> allowed.ipc(true)).alsoAt(names))) {
            device.start();
            assertThat(device.subscriberAddresses()).hasSize(2).endsWith(names.publishing());
            assertThat(device.commandAddresses()).hasSize(2).endsWith(names.commands());
            assertTheyMeet(
                    device,
                    TrainerRemote.builder("nowhere.invalid").sockets(IPC).at(names));
            assertTheyMeet(
                    device,
                    TrainerRemote.builder("nowhere.invalid")
                            .at(new Endpoints(
                                    device.subscriberAddresses().get(0),
                                    device.commandAddresses().get(0))));
        }
        assertThatThrownBy(() ->
                        TrainerRemote.builder("127.0.0.1").at(names).connect().close())
                .isInstanceOf(EndpointException.class)
                .hasMessage("an address begins with tcp://, not as '" + names.commands() + "'");
        TrainerDevice refused = device(with -> with.alsoAt(names));
        assertThatThrownBy(refused::start)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("an address begins with tcp://, not as '" + names.publishing() + "'");
    }

    @Test
    void addressesMayBeLong() throws Exception {
        assumeTrue(isThere("::1"), "the machine has IPv6");
        try (TrainerDevice device = device(with -> with.hosts(List.of("::1")).sockets(with6 -> with6.ipv6(true)))) {
            device.start();
            assertThat(device.commandAddresses().get(0)).startsWith("tcp://[::1]:");
            assertTheyMeet(
                    device,
                    TrainerRemote.builder("::1")
                            .sockets(IPV6)
                            .ports(
                                    Endpoint.port(device.subscriberAddresses().get(0)),
                                    Endpoint.port(device.commandAddresses().get(0))));
        }
    }

    @Test
    void whoGivesALongAddressIsToldOfTheSetting() {
        TrainerDevice device = device(with -> with.hosts(List.of("::1")));
        assertThatThrownBy(device::start)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot bind tcp://[::1]:*: an address with colons is one of IPv6, which ipv6 of"
                        + " SocketSettings has to allow");
        assertThatThrownBy(() -> TrainerRemote.builder("::1").connect().close())
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("[::1]")
                .hasMessageContaining("ipv6 of SocketSettings");
    }

    /** JeroMQ makes a port of the name, which others may have. */
    private static String freeName(String purpose) throws IOException {
        while (true) {
            String name = purpose + "-" + UUID.randomUUID();
            int port = 10_000 + Math.abs(name.hashCode() % 55_536);
            if (port < FIRST_OF_THE_SYSTEMS_CHOICE && isFree(port)) {
                return "ipc://" + name;
            }
        }
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        }
    }

    private static boolean isThere(String address) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (IOException none) {
            return false;
        }
    }
}
