package io.labwire.cli.trainer.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hosts are names or addresses, and sockets take IPv6 where nothing else will do. */
class HostsTest {

    private static final Map<String, List<InetAddress>> NAMES = Map.of(
            "both", List.of(address(16), address(4)),
            "new", List.of(address(16)),
            "old", List.of(address(4)));

    private static InetAddress address(int length) {
        byte[] number = new byte[length];
        number[length - 1] = 1;
        try {
            return InetAddress.getByAddress(number);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean needIpv6(String... hosts) {
        return Hosts.needIpv6(List.of(hosts), name -> NAMES.getOrDefault(name, List.of()));
    }

    @Test
    void addressesOfIpv6NeedIt() {
        assertThat(needIpv6("127.0.0.1", "::1")).isTrue();
        assertThat(Hosts.needIpv6(List.of("::1"))).isTrue();
        assertThat(needIpv6("127.0.0.1")).isFalse();
        assertThat(Hosts.needIpv6(List.of("127.0.0.1", "*"))).isFalse();
    }

    @Test
    void namesNeedItThatHaveNoOtherAddress() {
        assertThat(needIpv6("new")).isTrue();
        assertThat(needIpv6("old", "new")).isTrue();
        assertThat(needIpv6("both")).isFalse();
        assertThat(needIpv6("old")).isFalse();
        assertThat(needIpv6("nobody")).isFalse();
    }

    @Test
    void whatIsNoHostIsRefusedInOneLine() {
        assertThat(Hosts.checked(List.of("rig.example", "::1"))).containsExactly("rig.example", "::1");
        assertThatThrownBy(() -> Hosts.checked(List.of("a/b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--host 'a/b' is neither a name nor an address such as 127.0.0.1");
    }
}
