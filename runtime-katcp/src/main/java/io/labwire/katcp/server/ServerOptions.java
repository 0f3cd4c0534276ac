package io.labwire.katcp.server;

import io.labwire.katcp.device.AcceptRule;
import io.labwire.katcp.device.ClientObserver;
import io.labwire.katcp.device.MessageReceiver;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What can be set of a server, wherever it runs: as {@link KatcpServer.Builder} over TCP, as {@link CoreOptions} without any
 * transport.
 *
 * @param <B> the options themselves
 */
public abstract class ServerOptions<B extends ServerOptions<B>> {

    private ProtocolFlags protocol = ServerCore.PROTOCOL;
    private ServerLimits limits = ServerLimits.DEFAULT;
    private DeviceLog log = new DeviceLog();
    private final ServerHooks hooks = new ServerHooks();
    private final Map<String, Version> versions = new TreeMap<>();

    ServerOptions() {}

    abstract B self();

    /**
     * Sets the version of KATCP that the server speaks, and what it can do beyond it; {@code 5.1-BIMT} if not set. Everything
     * that depends on the version follows it: greeting, units of time, strategies, requests (specification, sections 4 and 14).
     *
     * @param flags version 4.x or 5.x, such as {@code ProtocolFlags.parse("5.0-IM")}
     * @return these options
     * @throws IllegalArgumentException for any other version
     */
    public B protocol(ProtocolFlags flags) {
        if (flags.major() != 4 && flags.major() != 5) {
            throw new IllegalArgumentException("a server speaks KATCP 4 or 5, not " + flags);
        }
        this.protocol = flags;
        return self();
    }

    /**
     * Sets the bounds that the server keeps.
     *
     * @param bounds the bounds
     * @return these options
     */
    public B limits(ServerLimits bounds) {
        this.limits = Objects.requireNonNull(bounds, "bounds");
        return self();
    }

    /**
     * Sets the device's log; one of the server's own if not set. A log that outlives the server keeps its level.
     *
     * @param deviceLog the log
     * @return these options
     */
    public B log(DeviceLog deviceLog) {
        this.log = Objects.requireNonNull(deviceLog, "deviceLog");
        return self();
    }

    /**
     * Adds to what {@code ?version-list} tells, in order of the names.
     *
     * @param name what has the version
     * @param version the version of its interface
     * @return these options
     */
    public B version(String name, String version) {
        versions.put(name, new Version(name, version));
        return self();
    }

    /**
     * Adds to what {@code ?version-list} tells, in order of the names.
     *
     * @param name what has the version
     * @param version the version of its interface
     * @param build the exact version of the implementation
     * @return these options
     */
    public B version(String name, String version, String build) {
        versions.put(name, new Version(name, version, build));
        return self();
    }

    /**
     * Sets what {@code ?restart} does, after its reply: to have whoever started the server halt it and start another. With neither
     * this nor {@link #restartable} the request fails (specification, section 8).
     *
     * @param restart called by a thread of the server's executor; may halt the server
     * @return these options
     */
    public B onRestart(Runnable restart) {
        hooks.restart(Objects.requireNonNull(restart, "restart"));
        return self();
    }

    /**
     * Has {@code ?restart} halt the server after its reply, for whoever started it to start another. {@link KatcpServer#awaitRestart}
     * tells it from any other halt.
     *
     * @return these options
     */
    public B restartable() {
        hooks.restartHalts(true);
        return self();
    }

    /**
     * Sets who may be a client; anybody if not set.
     *
     * @param rule decides
     * @return these options
     */
    public B accept(AcceptRule rule) {
        hooks.rule(Objects.requireNonNull(rule, "rule"));
        return self();
    }

    /**
     * Sets who is told of clients that come and go.
     *
     * @param observer is told
     * @return these options
     */
    public B clients(ClientObserver observer) {
        hooks.observer(Objects.requireNonNull(observer, "observer"));
        return self();
    }

    /**
     * Sets what becomes of informs that clients send; those that nobody receives are logged by the host only.
     *
     * @param name the informs' name
     * @param receiver is given them
     * @return these options
     */
    public B onInform(String name, MessageReceiver receiver) {
        hooks.receiver(MessageKind.INFORM, name, Objects.requireNonNull(receiver, "receiver"));
        return self();
    }

    /**
     * Sets what becomes of replies that clients send; those that nobody receives are logged by the host only.
     *
     * @param name the replies' name
     * @param receiver is given them
     * @return these options
     */
    public B onReply(String name, MessageReceiver receiver) {
        hooks.receiver(MessageKind.REPLY, name, Objects.requireNonNull(receiver, "receiver"));
        return self();
    }

    DeviceLog log() {
        return log;
    }

    ServerHooks hooks() {
        return new ServerHooks(hooks);
    }

    List<Version> versions() {
        return List.copyOf(versions.values());
    }

    ProtocolFlags protocol() {
        return protocol;
    }

    ServerLimits limits() {
        return limits;
    }
}
