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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves bytes between a client's core and its TCP connections, one after the other, on a thread of its own. Nothing else. */
final class ClientTransport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientTransport.class);

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

    private final Target target;
    private final ClientCore core;
    private final CoreLoop loop;
    private @Nullable Connection current;
    private boolean reading = true;
    private volatile @Nullable Throwable lastFailure;

    /**
     * A transport that is not connected yet.
     *
     * @param target where connections are made to
     * @param core makes the core from the transport's end
     */
    ClientTransport(Target target, Function<ClientCore.Link, ClientCore> core) {
        this.target = target;
        this.core = core.apply(new Link());
        this.loop = new CoreLoop("labwire-katcp-client", new Running());
    }

    ClientCore core() {
        return core;
    }

    CoreLoop loop() {
        return loop;
    }

    /** Whether the calling thread is the one that everything waits for. */
    boolean isOwnThread() {
        return loop.eventLoop().inEventLoop();
    }

    /** The present connection, for who looks at how it is set; for the own thread. */
    Optional<Channel> channel() {
        return current == null ? Optional.empty() : Optional.ofNullable(current.channel);
    }

    /** Why the last connection was not made, or ended. */
    @Nullable Throwable lastFailure() {
        return lastFailure;
    }

    /** Stops or resumes reading, as it is then to be; may be called by any thread. */
    void reading(BooleanSupplier on) {
        loop.execute(() -> {
            reading = on.getAsBoolean();
            if (current != null) {
                current.reading(reading);
            }
        });
    }

    @Override
    public void close() {
        loop.execute(core::close);
        loop.close();
    }

    /** One connection, from the attempt to make it. What the core has closed is heard of no more. */
    private final class Connection extends ChannelInboundHandlerAdapter {

        private @Nullable Channel channel;
        private boolean established;
        private String reason = "closed by the device";

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
                            made.pipeline().addLast(Connection.this);
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
            loop.execute(() -> {
                if (current == this) {
                    current = null;
                    lastFailure = cause;
                    core.connectFailed(String.valueOf(cause.getMessage()), loop.now());
                }
            });
        }

        private Optional<ChannelHandler> encryption() {
            return target.tls()
                    .map(tls -> TlsTransport.connecting(tls, target.host(), target.port(), target.timeout()));
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
            ChannelOutboundBuffer unsent =
                    channel == null ? null : channel.unsafe().outboundBuffer();
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
            loop.run(() -> {
                if (current == this) {
                    reading(reading);
                    core.connected(loop.now());
                } else {
                    close();
                }
            });
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            loop.runWaiting(); // what was asked for before these bytes came
            try {
                for (ByteBuffer piece : bytes.nioBuffers()) {
                    if (current == this) {
                        core.receive(piece, loop.now());
                    }
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
            if (!established) {
                failed(new IOException(reason, lastFailure));
                return;
            }
            loop.run(() -> {
                if (current == this) {
                    current = null;
                    core.disconnected(reason, loop.now());
                }
            });
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            if (cause instanceof Error error) {
                loop.broken(error);
            }
            LOG.debug("The connection failed", cause);
            lastFailure = cause;
            reason = String.valueOf(cause.getMessage());
            var unused = context.close();
        }
    }

    private final class Link implements ClientCore.Link {

        @Override
        public void connect() {
            Connection next = new Connection();
            current = next;
            lastFailure = null;
            next.connect();
        }

        @Override
        public void send(ByteBuffer bytes) {
            if (current != null) {
                current.send(bytes);
            }
        }

        @Override
        public long backlog() {
            return current == null ? 0 : current.backlog();
        }

        @Override
        public void close() {
            Connection last = current;
            current = null;
            if (last != null) {
                last.close();
            }
        }
    }

    private final class Running implements CoreLoop.Core {

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
            if (current != null) {
                current.flush();
            }
        }

        /** The connection begins anew, and what is pending fails: nobody can tell what was lost in the middle. */
        @Override
        public void broken(Error error) {
            Connection last = current;
            current = null;
            lastFailure = error;
            core.disconnected("a fault of the client: " + error, loop.now());
            if (last != null) {
                last.close();
            }
        }
    }
}
