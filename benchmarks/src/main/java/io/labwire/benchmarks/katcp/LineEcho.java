package io.labwire.benchmarks.katcp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;

/**
 * The peer of the whole server: a Netty program that sends every line back as it came, flushing once per read.
 *
 * <p>It does what no server can do without: read, find the line's end, write. What a KATCP server costs beyond this is
 * the protocol.
 */
final class LineEcho implements AutoCloseable {

    private final NettyServer server = new NettyServer(Echo::new);

    LineEcho() throws InterruptedException {}

    InetSocketAddress address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
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
