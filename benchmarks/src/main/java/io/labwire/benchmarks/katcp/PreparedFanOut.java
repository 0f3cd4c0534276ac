package io.labwire.benchmarks.katcp;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The peer: a Netty program that writes the same prepared bytes to all its channels, and flushes after a row of updates. */
final class PreparedFanOut implements FanOut {

    private static final ByteBuf LINE = Unpooled.unreleasableBuffer(Unpooled.directBuffer()
            .writeBytes("#sensor-status 1700000000.123456 1 rack.sensor-0 nominal 1000000001\n"
                    .getBytes(StandardCharsets.US_ASCII)));

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoop loop = group.next();
    private final ChannelGroup clients = new DefaultChannelGroup(loop);
    private final Channel listening;

    PreparedFanOut() throws InterruptedException {
        listening = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel client) {
                        client.pipeline().addLast(new Subscribed());
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
    }

    @Override
    public InetSocketAddress address() {
        return (InetSocketAddress) listening.localAddress();
    }

    @Override
    public String subscription() {
        return "please\n";
    }

    @Override
    public void update(int number, boolean last) {
        loop.execute(() -> {
            for (Channel client : clients) {
                var unused = client.write(LINE.duplicate(), client.voidPromise());
            }
            if (last) {
                clients.forEach(Channel::flush);
            }
        });
    }

    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /** Who says anything is subscribed, and is told so. */
    private final class Subscribed extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
            clients.add(context.channel());
            var unused = context.writeAndFlush(LINE.duplicate());
        }
    }
}
