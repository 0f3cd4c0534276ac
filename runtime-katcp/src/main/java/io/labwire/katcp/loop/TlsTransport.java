package io.labwire.katcp.loop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.handler.ssl.SslHandler;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;

/**
 * Encryption on a channel of Netty. The only class that needs {@code netty-handler}, which is there for those who want TLS only: it
 * is asked nothing as long as nobody does.
 */
public final class TlsTransport {

    private TlsTransport() {}

    /**
     * Makes sure that the jar is there.
     *
     * @throws IllegalStateException if it is not; the message says what to add
     */
    public static void require() {
        try {
            Objects.requireNonNull(SslHandler.class);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "TLS needs io.netty:netty-handler, 4.2 or newer, on the class path; on the module path also"
                            + " --add-modules io.netty.handler",
                    missing);
        }
    }

    /**
     * What decrypts and encrypts at a server, to be the first in a channel's pipeline.
     *
     * @param tls how
     * @param patience how long the two may take to agree
     * @return a handler for one channel
     */
    public static ChannelHandler accepting(Tls tls, Duration patience) {
        return patient(tls.accepting(), patience);
    }

    private static SslHandler patient(SSLEngine engine, Duration patience) {
        SslHandler handler = new SslHandler(engine);
        handler.setHandshakeTimeoutMillis(Math.max(1, patience.toMillis())); // 0 would be for ever
        return handler;
    }

    /**
     * What decrypts and encrypts at a client, to be the first in a channel's pipeline.
     *
     * @param tls how
     * @param host the server's name or address, without brackets
     * @param port its port
     * @param patience how long the two may take to agree
     * @return a handler for one channel
     */
    public static ChannelHandler connecting(Tls tls, String host, int port, Duration patience) {
        return patient(tls.connecting(host, port), patience);
    }

    /**
     * Waits until both ends know one another.
     *
     * @param channel a channel with one of these handlers
     * @param agreed is told what is known of the peer; if the two cannot agree, it is not called and the channel is closed
     */
    public static void whenAgreed(Channel channel, Consumer<SSLSession> agreed) {
        handler(channel)
                .ifPresent(handler -> handler.handshakeFuture().addListener(done -> {
                    if (done.isSuccess()) {
                        agreed.accept(handler.engine().getSession());
                    }
                }));
    }

    /**
     * Tells the peer that nothing more comes, after what has been sent.
     *
     * @param channel a channel with one of these handlers
     * @param then what to do when the peer has been told
     */
    public static void end(Channel channel, Runnable then) {
        handler(channel).ifPresent(handler -> handler.closeOutbound().addListener(done -> then.run()));
    }

    private static Optional<SslHandler> handler(Channel channel) {
        return Optional.ofNullable(channel.pipeline().get(SslHandler.class));
    }
}
