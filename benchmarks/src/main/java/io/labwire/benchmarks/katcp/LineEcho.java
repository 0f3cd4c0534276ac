package io.labwire.benchmarks.katcp;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/**
 * The peer of the whole server: a Netty program that sends every line back as it came, flushing once per read.
 *
 * <p>It does what no server can do without: read, find the line's end, write. What a KATCP server costs beyond this is
 * the protocol.
 */
final class LineEcho implements AutoCloseable {

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Channel channel;

    LineEcho() throws InterruptedException {
        channel = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel client) {
                        client.pipeline().addLast(new Echo());
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
    }

    InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /** Writes whole lines back and keeps what is left for the next read. */
    private static final class Echo extends ChannelInboundHandlerAdapter {
        private ByteBuf pending = Unpooled.EMPTY_BUFFER;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf read = (ByteBuf) message;
            ByteBuf all = pending.isReadable()
                    ? context.alloc()
                            .buffer(pending.readableBytes() + read.readableBytes())
                            .writeBytes(pending)
                            .writeBytes(read)
                    : read.retain();
            pending.release();
            read.release();
            int end;
            while ((end = all.bytesBefore((byte) '\n')) >= 0) {
                var unused = context.write(all.readRetainedSlice(end + 1), context.voidPromise());
            }
            pending = all;
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            context.flush();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            pending.release();
            pending = Unpooled.EMPTY_BUFFER;
        }
    }
}
