package io.labwire.benchmarks.katcp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The peer: a Netty program that writes the same prepared bytes to all its channels, and flushes after a row of updates. */
final class PreparedFanOut implements FanOut {

    private static final ByteBuf LINE = Unpooled.unreleasableBuffer(Unpooled.directBuffer()
            .writeBytes("#sensor-status 1700000000.123456 1 rack.sensor-0 nominal 1000000001\n"
                    .getBytes(StandardCharsets.US_ASCII)));

    private final NettyServer server = new NettyServer(Subscribed::new);
    private final ChannelGroup clients = new DefaultChannelGroup(server.loop());

    PreparedFanOut() throws InterruptedException {}

    @Override
    public InetSocketAddress address() {
        return server.address();
    }

    @Override
    public String subscription() {
        return "please\n";
    }

    @Override
    public void update(int number, boolean last) {
        server.loop().execute(() -> {
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
        server.close();
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
