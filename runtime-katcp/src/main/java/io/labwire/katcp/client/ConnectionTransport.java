package io.labwire.katcp.client;

import io.labwire.katcp.loop.CoreLoop;
import io.labwire.katcp.loop.Tls;
import io.labwire.katcp.loop.TlsTransport;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a client, from the attempt to make it; in its loop's thread. */
final class ConnectionTransport extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionTransport.class);

    /**
     * Where connections are made to.
     *
     * @param host a name or an IP address, without brackets
     * @param port 1 to 65535
     * @param timeout how long an attempt may take
     * @param tls how connections are encrypted; empty if they are not
     */
    record Target(String host, int port, Duration timeout, Optional<Tls> tls) {
        Target {
            tls.ifPresent(asked -> TlsTransport.require());
        }
    }

    /** Is told what becomes of a connection: first that it is established or has failed, last that it has ended. */
    interface Owner {

        void established(ConnectionTransport connection);

        void failed(ConnectionTransport connection, Throwable cause);

        void received(ConnectionTransport connection, ByteBuffer bytes);

        /** Something has gone wrong, and the connection is about to end. */
        void faulty(Throwable cause);

        void ended(ConnectionTransport connection, String reason);
    }

    private final Target target;
    private final CoreLoop loop;
    private final Owner owner;
    private @Nullable Channel channel;
    private boolean established;
    private @Nullable Throwable fault;

    ConnectionTransport(Target target, CoreLoop loop, Owner owner) {
        this.target = target;
        this.loop = loop;
        this.owner = owner;
    }

    void connect() {
        new Bootstrap()
                .group(loop.eventLoop())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        Math.min(target.timeout().toMillis(), Integer.MAX_VALUE))
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel made) {
                        encryption().ifPresent(made.pipeline()::addLast);
                        made.pipeline().addLast(ConnectionTransport.this);
                    }
                })
                .connect(target.host(), target.port())
                .addListener(attempt -> {
                    if (!attempt.isSuccess()) {
                        failed(attempt.cause());
                    }
                });
    }

    private void failed(Throwable cause) {
        loop.execute(() -> owner.failed(this, cause));
    }

    private Optional<ChannelHandler> encryption() {
        return target.tls().map(tls -> TlsTransport.connecting(tls, target.host(), target.port(), target.timeout()));
    }

    Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    void reading(boolean on) {
        if (channel != null) {
            channel.config().setAutoRead(on);
        }
    }

    void send(ByteBuffer bytes) {
        if (channel != null) {
            var unused = channel.write(Unpooled.wrappedBuffer(bytes), channel.voidPromise());
        }
    }

    long backlog() {
        ChannelOutboundBuffer unsent = channel == null ? null : channel.unsafe().outboundBuffer();
        return unsent == null ? 0 : unsent.totalPendingWriteBytes();
    }

    void flush() {
        if (channel != null) {
            channel.flush();
        }
    }

    void close() {
        if (channel != null) {
            channel.flush();
            var unused = channel.close();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context.channel();
        if (target.tls().isPresent()) {
            TlsTransport.whenAgreed(context.channel(), session -> established());
        } else {
            established();
        }
    }

    private void established() {
        established = true;
        loop.run(() -> owner.established(this));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        loop.runWaiting(); // what was asked for before these bytes came
        try {
            for (ByteBuffer piece : bytes.nioBuffers()) {
                owner.received(this, piece);
            }
        } finally {
            bytes.release();
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        loop.run(() -> {}); // flushes, and sets the alarm anew
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        String reason = fault == null ? "closed by the device" : String.valueOf(fault.getMessage());
        if (established) {
            loop.run(() -> owner.ended(this, reason));
        } else {
            failed(new IOException(reason, fault));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof Error error) {
            loop.broken(error);
        }
        LOG.debug("The connection failed", cause);
        fault = cause;
        owner.faulty(cause);
        var unused = context.close();
    }
}
