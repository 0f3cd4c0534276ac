package io.labwire.katcp.client;

import io.labwire.katcp.loop.CoreLoop;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves bytes between a client's core and a TCP connection, on a thread of its own. Nothing else. */
final class ClientTransport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientTransport.class);

    private final ClientCore core;
    private final CoreLoop loop;
    private final Runnable afterInput;
    private @Nullable Channel channel;

    /**
     * A transport that is not connected yet.
     *
     * @param core makes the core from the transport's end
     * @param afterInput is run by the loop's thread whenever the core has got something from the other side
     */
    ClientTransport(Function<ClientCore.Link, ClientCore> core, Runnable afterInput) {
        this.core = core.apply(new Link());
        this.afterInput = afterInput;
        this.loop = new CoreLoop("labwire-katcp-client", new Running());
    }

    ClientCore core() {
        return core;
    }

    CoreLoop loop() {
        return loop;
    }

    /** Connects; the future is that of the connection attempt. */
    ChannelFuture connect(String host, int port, Duration timeout) {
        return new Bootstrap()
                .group(loop.eventLoop())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE))
                .handler(new Input())
                .connect(host, port);
    }

    /** Stops or resumes reading; may be called by any thread. */
    void reading(boolean on) {
        loop.execute(() -> {
            if (channel != null) {
                channel.config().setAutoRead(on);
            }
        });
    }

    @Override
    public void close() {
        loop.execute(core::close);
        loop.close();
    }

    private final class Input extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            loop.run(() -> {
                channel = context.channel();
                core.connected();
            });
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            try {
                for (ByteBuffer piece : bytes.nioBuffers()) {
                    core.receive(piece);
                }
            } finally {
                bytes.release();
            }
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            loop.run(afterInput);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            loop.run(() -> {
                core.disconnected();
                afterInput.run();
            });
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            LOG.debug("The connection failed", cause);
            var unused = context.close();
        }
    }

    private final class Link implements ClientCore.Link {

        @Override
        public void send(ByteBuffer bytes) {
            if (channel != null) {
                var unused = channel.write(Unpooled.wrappedBuffer(bytes), channel.voidPromise());
            }
        }

        @Override
        public void close() {
            if (channel != null) {
                channel.flush();
                var unused = channel.close();
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
            if (channel != null) {
                channel.flush();
            }
        }
    }
}
