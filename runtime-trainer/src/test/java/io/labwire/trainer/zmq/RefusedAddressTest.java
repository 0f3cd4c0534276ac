package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import zmq.ZError;

/** Who cannot be bound or connected is told why. */
class RefusedAddressTest {

    private static final SocketSettings IPV6 = SocketSettings.with(settings -> settings.ipv6(true));

    private final ZContext context = new ZContext();

    @AfterEach
    void end() {
        context.close();
    }

    private Attachment attachment(SocketSettings settings) {
        ZMQ.Socket socket = context.createSocket(SocketType.ROUTER);
        SocketOptions.set(socket, settings);
        return new Attachment(socket, settings);
    }

    /** Both are kept for documentation, so nobody has them. */
    @ParameterizedTest
    @ValueSource(strings = {"tcp://203.0.113.7:5556", "tcp://[2001:db8::7]:5556"})
    void anAddressOfAnotherMachineIsNotInUse(String endpoint) {
        assertThatThrownBy(() -> attachment(IPV6).bind(endpoint))
                .hasMessage("cannot bind " + endpoint + ": it is no address of this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "*"})
    void aPortThatIsTakenIs(String host) throws EndpointException {
        int taken = Endpoint.port(attachment(SocketSettings.DEFAULT).bind("tcp://" + host + ":*"));
        String endpoint = Endpoint.tcp(host, taken);
        assertThatThrownBy(() -> attachment(SocketSettings.DEFAULT).bind(endpoint))
                .hasMessage("cannot bind " + endpoint + ": the address is in use");
    }

    @Test
    void aNameIsNotLookedUpForIt() {
        assertThat(RefusedAddress.reason("tcp://rig-3:5556", false, ZError.EADDRINUSE))
                .isEqualTo("the address is in use, or none of this machine");
        assertThat(RefusedAddress.reason("ipc://rig-3", false, ZError.EADDRINUSE))
                .isEqualTo("the address is in use");
    }

    @ParameterizedTest
    @CsvSource({
        "nosuch.invalid, false, no address of IPv4 has this name; those of IPv6 ipv6 of SocketSettings has to allow",
        "nosuch.invalid, true, no address has this name",
        "[::1], false, 'an address with colons is one of IPv6, which ipv6 of SocketSettings has to allow'",
        "[1:2], true, it is no address of IPv6"
    })
    void aHostOfWhichThereIsNoAddressIsToldAsSuch(String host, boolean ipv6, String told) {
        String endpoint = "tcp://" + host + ":5557";
        Attachment attachment = attachment(SocketSettings.with(settings -> settings.ipv6(ipv6)));
        assertThatThrownBy(() -> attachment.connect(endpoint))
                .hasMessage("cannot connect to " + endpoint + ": " + told);
        assertThatThrownBy(() -> attachment.bind(endpoint)).hasMessage("cannot bind " + endpoint + ": " + told);
    }

    @Test
    void whatElseZeroMqSaysIsPassedOn() {
        assertThat(RefusedAddress.reason("tcp://127.0.0.1:1", false, ZError.EPROTONOSUPPORT))
                .isEqualTo(ZError.toString(ZError.EPROTONOSUPPORT));
    }
}
