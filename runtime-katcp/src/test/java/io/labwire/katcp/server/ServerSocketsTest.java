package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.argument.Address;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the sockets of a server that runs are set (specification, sections 1 and 15). */
@Timeout(60)
class ServerSocketsTest {

    @Test
    void addressesAreReusedSmallPacketsSentAtOnceAndPeersThatAreGoneNoticed() throws Exception {
        try (ServerTransport transport =
                new ServerTransport(new ExampleDevice(), new CoreOptions(), HandlerThreads.own(), Optional.empty())) {
            Address address = transport.listen(new Address("127.0.0.1", 0));
            Channel listening = transport.listening().orElseThrow();
            assertThat(listening.config().getOption(ChannelOption.SO_REUSEADDR)).isTrue();
            assertThat(listening.config().getOption(ChannelOption.SO_BACKLOG)).isEqualTo(50);
            CompletableFuture<Channel> accepted = new CompletableFuture<>();
            ChannelInboundHandlerAdapter observer = new ChannelInboundHandlerAdapter() {
                @Override
                public void channelRead(ChannelHandlerContext context, Object client) {
                    accepted.complete((Channel) client);
                    context.fireChannelRead(client);
                }
            };
            // On its own thread, so that it is there before a client is.
            listening
                    .eventLoop()
                    .submit(() -> listening.pipeline().addFirst(observer))
                    .get(30, TimeUnit.SECONDS);
            try (Socket client = new Socket(address.host(), address.port().orElseThrow())) {
                assertThat(client.getInputStream().read()).isEqualTo('#'); // by now it is set as it will be
                Channel channel = accepted.get(30, TimeUnit.SECONDS);
                assertThat(channel.config().getOption(ChannelOption.TCP_NODELAY))
                        .isTrue();
                assertThat(channel.config().getOption(ChannelOption.SO_KEEPALIVE))
                        .isTrue();
            }
        }
    }
}
