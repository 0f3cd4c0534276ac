package io.labwire.katcp.server;

import io.labwire.katcp.device.Peer;
import io.labwire.katcp.loop.CoreLoop;
import io.labwire.katcp.loop.TlsTransport;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client's TCP connection, between Netty and the core. */
final class ClientChannel extends ChannelInboundHandlerAdapter implements ServerLink {

    private static final Logger LOG = LoggerFactory.getLogger(ClientChannel.class);

    private final ServerTransport transport;
    private final CoreLoop loop;
    private @Nullable ChannelHandlerContext channel;
    private @Nullable ServerConnection connection;
    private boolean agreeing;

    /** What the core has not read to its end. */
    private @Nullable ByteBuf held;

    /** What has come since then. */
    private @Nullable ByteBuf waiting;

    ClientChannel(ServerTransport transport) {
        this.transport = transport;
        this.loop = transport.loop();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context;
        if (transport.isEncrypted()) {
            agreeing = true;
            TlsTransport.whenAgreed(context.channel(), session -> {
                agreed();
                accept(context, Optional.of(session));
            });
        } else {
            accept(context, Optional.empty());
        }
    }

    private void agreed() {
        if (agreeing) {
            agreeing = false;
            transport.agreed();
        }
    }

    private void accept(ChannelHandlerContext context, Optional<SSLSession> session) {
        InetSocketAddress peer = (InetSocketAddress) context.channel().remoteAddress();
        Peer who = new Peer(ServerTransport.address(peer), session);
        loop.run(() -> connection = transport.core().accept(who, this));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        if (connection == null) {
            bytes.release();
        } else if (connection.hasUnread()) {
            keep(context, bytes);
        } else {
            deliver(connection, bytes);
        }
    }

    private void deliver(ServerConnection reader, ByteBuf bytes) {
        held = bytes;
        reader.receive(bytes.nioBuffer());
        if (!reader.hasUnread()) {
            release();
        }
    }

    private void keep(ChannelHandlerContext context, ByteBuf bytes) {
        if (waiting == null) {
            waiting = context.alloc().buffer(bytes.readableBytes());
        }
        waiting.writeBytes(bytes);
        bytes.release();
        if (waiting.readableBytes() >= transport.unreadBytes()) {
            context.channel().config().setAutoRead(false);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        loop.run(() -> {});
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        agreed();
        if (connection != null) {
            loop.run(connection::closed);
        }
        releaseAll();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("The connection of a client failed", cause);
        ServerConnection ended = connection;
        if (ended != null) {
            loop.run(() -> ended.closed(cause.toString()));
        }
        var unused = context.close();
    }

    private void release() {
        if (held != null) {
            held.release();
            held = null;
        }
    }

    private void releaseAll() {
        release();
        if (waiting != null) {
            waiting.release();
            waiting = null;
        }
    }

    @Override
    public void send(ByteBuffer bytes) {
        if (channel == null) {
            return;
        }
        int length = bytes.remaining();
        ByteBuf copy = channel.alloc().buffer(length).writeBytes(bytes);
        var unused = channel.writeAndFlush(copy).addListener(sent -> {
            if (sent.isSuccess() && connection != null) {
                connection.written(length);
            }
        });
    }

    @Override
    public void reading(boolean on) {
        if (channel == null || connection == null || !on) {
            return; // what comes from now on waits here
        }
        release();
        if (waiting != null) {
            ByteBuf next = waiting;
            waiting = null;
            deliver(connection, next);
        }
        if (waiting == null) {
            channel.channel().config().setAutoRead(true);
        }
    }

    /**
     * Ends our side first and waits for the client to end its own: closing with bytes of the client unread would make TCP
     * throw away what the client has not read yet.
     */
    @Override
    public void finish() {
        if (channel == null) {
            return;
        }
        releaseAll();
        channel.channel().config().setAutoRead(true);
        SocketChannel socket = (SocketChannel) channel.channel();
        var unused = channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(sent -> {
            if (transport.isEncrypted()) {
                TlsTransport.end(socket, () -> shutdownOutput(socket));
            } else {
                shutdownOutput(socket);
            }
        });
    }

    private static void shutdownOutput(SocketChannel socket) {
        var unused = socket.shutdownOutput();
    }

    @Override
    public void abort() {
        if (channel != null) {
            var unused = channel.close();
        }
    }
}
