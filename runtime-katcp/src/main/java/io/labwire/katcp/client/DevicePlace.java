package io.labwire.katcp.client;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.loop.Tls;
import io.labwire.katcp.text.HostText;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Says where a client's device is, and how connections to it are made.
 *
 * @param <B> the builder itself
 */
public abstract sealed class DevicePlace<B extends ClientOptions<B>> permits ClientOptions {

    private String host = "127.0.0.1";
    int port;
    Duration connectTimeout = Duration.ofSeconds(5);
    private @Nullable Tls tls;

    DevicePlace() {}

    /**
     * Sets the device's host; this machine if not set.
     *
     * @param nameOrAddress a name or an IP address; an IPv6 address also in brackets; empty for this machine
     * @return this builder
     */
    public final B host(String nameOrAddress) {
        String bare = HostText.withoutBrackets(nameOrAddress);
        this.host = bare.isEmpty() ? "0.0.0.0" : bare;
        return self();
    }

    /**
     * Sets the device's host and port.
     *
     * @param hostAndPort such as {@code lab:7147} or {@code [::1]:7147}
     * @return this builder
     * @throws IllegalArgumentException if it has another form
     */
    public final B address(String hostAndPort) {
        Address address = Address.parse(hostAndPort)
                .filter(each -> each.port().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("not HOST:PORT: '" + hostAndPort + "'"));
        return host(address.host()).port(address.port().orElseThrow());
    }

    /**
     * Sets the device's port.
     *
     * @param number 1 to 65535
     * @return this builder
     */
    public final B port(int number) {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException("no port is " + number);
        }
        this.port = number;
        return self();
    }

    /**
     * Sets how long to wait for the connection, and after that for the greeting; 5 s if not set.
     *
     * @param timeout a positive time
     * @return this builder
     */
    public final B connectTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout is positive");
        }
        this.connectTimeout = timeout;
        return self();
    }

    /**
     * Has the connection encrypted; it is not if not set. The server's certificate has to be one for the host. Needs
     * {@code io.netty:netty-handler} beside the jars that labwire brings.
     *
     * @param context whom to trust, and the client's key if it needs one
     * @return this builder
     */
    public final B tls(SSLContext context) {
        this.tls = new Tls(context);
        return self();
    }

    /**
     * Has the connection encrypted; it is not if not set. Needs {@code io.netty:netty-handler} beside the jars that labwire brings.
     *
     * @param context whom to trust, and the client's key if it needs one
     * @param parameters versions and cipher suites; an endpoint identification algorithm of "" leaves the host's name unchecked
     * @return this builder
     */
    public final B tls(SSLContext context, SSLParameters parameters) {
        this.tls = new Tls(context, parameters);
        return self();
    }

    /** Host and port, for error texts. */
    String device() {
        return new Address(host, port).text();
    }

    ConnectionTransport.Target target() {
        return new ConnectionTransport.Target(host, port, connectTimeout, Optional.ofNullable(tls));
    }

    abstract B self();
}
