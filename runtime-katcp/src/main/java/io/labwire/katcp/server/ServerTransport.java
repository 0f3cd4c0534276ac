package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.loop.CoreLoop;
import io.labwire.katcp.loop.Tls;
import io.labwire.katcp.loop.TlsTransport;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Moves bytes between a server's core and its clients' TCP connections, on one thread. Nothing else. */
final class ServerTransport implements Surroundings, CoreLoop.Core, AutoCloseable {

    private static final long CLOSING_SECONDS = 5;

    private final ServerLimits limits;
    private final HandlerThreads handlers;
    private final Optional<Tls> tls;
    private final CoreLoop loop;
    private final ServerCore core;
    private final CountDownLatch halted = new CountDownLatch(1);
    private volatile @Nullable Channel listening;

    /** Clients that have not agreed on encryption yet; of the loop's thread. */
    private int agreeing;

    ServerTransport(KatcpDevice device, ServerOptions<?> options, HandlerThreads handlers, Optional<Tls> tls) {
        tls.ifPresent(asked -> TlsTransport.require());
        this.tls = tls;
        this.limits = options.limits();
        this.handlers = handlers;
        this.loop = new CoreLoop("labwire-katcp-server", this, limits.tick());
        this.core = new ServerCore(device, options, this);
    }

    ServerCore core() {
        return core;
    }

    int unreadBytes() {
        return limits.unreadBytes();
    }

    boolean isEncrypted() {
        return tls.isPresent();
    }

    CoreLoop loop() {
        return loop;
    }

    /** A client has agreed on encryption, or has gone without. */
    void agreed() {
        agreeing--;
    }

    /** Listens, and returns where it does. */
    Address listen(Address where) throws IOException, InterruptedException {
        InetSocketAddress address =
                new InetSocketAddress(where.host(), where.port().orElse(0));
        ChannelFuture attempt = new ServerBootstrap()
                .group(loop.eventLoop())
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, limits.listenBacklog())
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        if (tls.isPresent() && ++agreeing > limits.connections()) {
                            agreeing--;
                            var unused = channel.close(); // the core has not seen it, and could not count it
                            return;
                        }
                        tls.ifPresent(asked ->
                                channel.pipeline().addLast(TlsTransport.accepting(asked, limits.handshakeTime())));
                        channel.pipeline().addLast(new ClientChannel(ServerTransport.this));
                    }
                })
                .bind(address)
                .await();
        if (!attempt.isSuccess()) {
            throw new IOException("cannot listen on " + where, attempt.cause());
        }
        Channel channel = attempt.channel();
        listening = channel;
        return address((InetSocketAddress) channel.localAddress());
    }

    /** What takes the clients, for who looks at how it is set. */
    Optional<Channel> listening() {
        return Optional.ofNullable(listening);
    }

    static Address address(@Nullable InetSocketAddress socket) {
        if (socket == null) {
            return new Address(""); // gone before it could be asked
        }
        String host = socket.isUnresolved()
                ? socket.getHostString()
                : socket.getAddress().getHostAddress();
        return new Address(host, socket.getPort());
    }

    @Override
    public void execute(Runnable step) {
        loop.execute(step);
    }

    @Override
    public Executor handlers() {
        return handlers;
    }

    @Override
    public long now() {
        return loop.now();
    }

    @Override
    public Timestamp wallClock() {
        return Timestamp.now();
    }

    @Override
    public boolean mayWait() {
        return !loop.eventLoop().inEventLoop();
    }

    @Override
    public void waiting(int more) {
        handlers.waiting(more);
    }

    @Override
    public void halting() {
        Channel channel = listening;
        if (channel != null) {
            var unused = channel.close();
        }
    }

    @Override
    public void halted() {
        halted.countDown();
    }

    boolean awaitHalted(long time, TimeUnit unit) throws InterruptedException {
        return halted.await(time, unit);
    }

    void awaitHalted() throws InterruptedException {
        halted.await();
    }

    @Override
    public long nextDeadline() {
        return core.nextDeadline();
    }

    @Override
    public void onTime(long now) {
        core.onTime(now);
    }

    @Override
    public void flush() {
        core.flush();
    }

    @Override
    public void close() {
        loop.execute(core::halt);
        try {
            if (!loop.eventLoop().inEventLoop()) {
                boolean unused = halted.await(CLOSING_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        handlers.close();
        loop.close();
    }
}
