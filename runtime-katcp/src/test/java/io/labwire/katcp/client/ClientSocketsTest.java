package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the socket of a client that is connected is set (specification, section 1). */
@Timeout(60)
class ClientSocketsTest {

    @Test
    void smallPacketsAreSentAtOnceAndADeviceThatIsGoneIsNoticed() throws Exception {
        CompletableFuture<Boolean> greeted = new CompletableFuture<>();
        ClientSettings settings = ClientSettings.of("127.0.0.1", ClientLimits.DEFAULT);
        try (ScriptedDevice device = new ScriptedDevice("#hello\n");
                ClientTransport transport = new ClientTransport(
                        new ConnectionTransport.Target(
                                "127.0.0.1", device.port(), Duration.ofSeconds(30), Optional.empty()),
                        link -> new ClientCore(settings, 0, link, message -> greeted.complete(true)))) {
            transport
                    .loop()
                    .execute(() -> transport.core().start(transport.loop().now()));
            greeted.get(30, TimeUnit.SECONDS);
            CompletableFuture<Channel> connected = new CompletableFuture<>();
            transport
                    .loop()
                    .execute(() -> connected.complete(transport.channel().orElseThrow()));
            Channel channel = connected.get(30, TimeUnit.SECONDS);
            assertThat(channel.config().getOption(ChannelOption.TCP_NODELAY)).isTrue();
            assertThat(channel.config().getOption(ChannelOption.SO_KEEPALIVE)).isTrue();
        }
    }
}
